echo >> loads
[ "$(wc -l < loads)" -eq 1 ] && exit 3
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc"}
END
