echo >> loads
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKENproc", "Expiration": "2100-01-01T02:00:00.123456+02:00"}
END
