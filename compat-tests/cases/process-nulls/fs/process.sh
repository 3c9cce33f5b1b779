echo >> loads
cat <<END
{"Version":1,"AccessKeyId":"AKIDPROC","SecretAccessKey":"SECRETproc","SessionToken":null,"Expiration":null}
END
