echo >> loads
cat <<'END'
{"Version": 1, "AccessKeyId": "ASIAPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKEN\nproc"}
END
