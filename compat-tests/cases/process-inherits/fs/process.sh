echo '{"Version":1,"AccessKeyId":"'"$OF_THE_PROGRAM"'","SecretAccessKey":"SECRETproc"}'
