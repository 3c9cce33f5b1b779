echo >> loads
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKENproc", "Expiration": "2100-01-01 00:00:00+00:00"}
END
