echo >> loads
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKENproc", "Expiration": "{{in 15s}}"}
END
