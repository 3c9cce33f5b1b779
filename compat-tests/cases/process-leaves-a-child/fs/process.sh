echo >> loads
sleep 30 &
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc"}
END
