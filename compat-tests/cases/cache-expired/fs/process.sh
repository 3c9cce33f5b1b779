echo >> loads
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKENproc", "Expiration": "{{1h ago}}"}
END
