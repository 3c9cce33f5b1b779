echo >> loads
cat <<END
{"Version": 2, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc"}
END
