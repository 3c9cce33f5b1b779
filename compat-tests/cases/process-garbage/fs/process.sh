echo hello SECRETgreeting
