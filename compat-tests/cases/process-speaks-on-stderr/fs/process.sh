echo >> loads
echo deprecated >&2
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc"}
END
