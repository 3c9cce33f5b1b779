echo >> loads
cat <<END
{"Version": 1, "AccessKeyId": "", "SecretAccessKey": ""}
END
