echo >> loads
[ "$(wc -l < loads)" -gt 1 ] && exit 3
cat <<END
{"Version": 1, "AccessKeyId": "AKIDPROC", "SecretAccessKey": "SECRETproc", "SessionToken": "TOKENproc", "Expiration": "{{in 15s}}"}
END
