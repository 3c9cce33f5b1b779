echo >> loads
sleep 0.4
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc"}
END
