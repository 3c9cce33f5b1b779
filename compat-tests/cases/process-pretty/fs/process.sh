printf '\n\n  {\n  "Version" : 1,\r\n "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc",\n "Unknown": {"a": []}}\n\n'
