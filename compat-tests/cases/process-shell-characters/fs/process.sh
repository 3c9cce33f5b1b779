echo >> loads
echo '{"Version":1,"AccessKeyId":"'"$1"'","SecretAccessKey":"SECRETproc"}'
