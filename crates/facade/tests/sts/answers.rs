//! What the server of these tests sends.

/// Returns the answer to a call with everything that the service may send.
pub(crate) fn full(action: &str) -> String {
    answer(
        action,
        "<Credentials>
            <AccessKeyId>AKIDEXAMPLE</AccessKeyId><SecretAccessKey>a secret</SecretAccessKey>
            <SessionToken>a token &amp; more</SessionToken><Expiration>2026-11-26T01:23:39Z</Expiration>
        </Credentials>
        <AssumedRoleUser><Arn>arn:aws:sts::1:assumed-role/r/s</Arn><AssumedRoleId>A:s</AssumedRoleId></AssumedRoleUser>
        <FederatedUser><Arn>arn:aws:sts::1:federated-user/s</Arn><FederatedUserId>1:s</FederatedUserId></FederatedUser>
        <PackedPolicySize>7</PackedPolicySize><SourceIdentity>somebody</SourceIdentity><Audience>all</Audience>
        <Issuer>an issuer</Issuer><NameQualifier>q</NameQualifier><Subject>s</Subject><SubjectType>t</SubjectType>
        <Provider>p</Provider><SubjectFromWebIdentityToken>w</SubjectFromWebIdentityToken>
        <DecodedMessage>{\"allowed\": false}</DecodedMessage><Account>123456789012</Account>
        <Arn>arn:aws:iam::1:user/u</Arn><UserId>U</UserId><Unknown><Inner>1</Inner></Unknown>",
    )
}

/// Returns the answer with these elements.
pub(crate) fn answer(action: &str, elements: &str) -> String {
    format!(
        "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result>{elements}</{action}Result>\
         <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>"
    )
}

/// Returns an error of the service.
pub(crate) fn error(code: &str) -> String {
    format!(
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
         <Code>{code}</Code><Message>why {code}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
    )
}
