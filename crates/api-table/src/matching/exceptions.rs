//! What no rule covers, each with its reason.

/// Operations that the SDK does not have: what it has in their place.
///
/// S3 replaced these in 2014 and 2015. The new ones are operations of Rusoto as well.
const WITHOUT_PARTNER: &[(&str, &str, &str)] = &[
    ("s3", "GetBucketLifecycle", "get_bucket_lifecycle_configuration"),
    ("s3", "GetBucketNotification", "get_bucket_notification_configuration"),
    ("s3", "PutBucketLifecycle", "put_bucket_lifecycle_configuration"),
    ("s3", "PutBucketNotification", "put_bucket_notification_configuration"),
];

/// Fields that have another partner than the one of their name: the SDK's type, Rusoto's field, the SDK's field.
///
/// `expires` is a time that the SDK cannot always parse, and is deprecated. `expires_string` is what the server sent,
/// and that is what Rusoto returns.
const RENAMED: &[(&str, &str, &str, &str)] = &[
    ("s3", "operation::get_object::GetObjectOutput", "expires", "expires_string"),
    ("s3", "operation::head_object::HeadObjectOutput", "expires", "expires_string"),
];

/// Operations whose names sound as if they only read.
const NOT_ONLY_READS: &[(&str, &str)] = &[
    // They issue credentials.
    ("sts", "GetFederationToken"),
    ("sts", "GetSessionToken"),
    // It makes a key pair to import with.
    ("kms", "GetParametersForImport"),
    // What they return is drawn anew each time.
    ("kinesis", "GetShardIterator"),
    ("secretsmanager", "GetRandomPassword"),
    // The caller makes up the ID of the snapshot, so this may make the snapshot.
    ("ssm", "GetDeployablePatchSnapshotForInstance"),
];

/// Operations that only read, which their names do not say.
const ONLY_READS: &[(&str, &str)] = &[
    ("kms", "Decrypt"),
    ("kms", "Verify"),
    ("secretsmanager", "ValidateResourcePolicy"),
    ("sns", "CheckIfPhoneNumberIsOptedOut"),
    ("sts", "DecodeAuthorizationMessage"),
];

/// Services whose times have milliseconds, which are always zero in S3. The SDK's formats do not say this.
const WITH_MILLISECONDS: &[&str] = &["s3", "ec2"];

pub(crate) fn instead(service: &str, operation: &str) -> Option<&'static str> {
    let found = WITHOUT_PARTNER.iter().find(|(of, name, _)| (*of, *name) == (service, operation));
    found.map(|(_, _, instead)| *instead)
}

pub(crate) fn renamed(service: &str, path: &str, field: &str) -> Option<&'static str> {
    let found = RENAMED.iter().find(|(of, ty, name, _)| (*of, *ty, *name) == (service, path, field));
    found.map(|(_, _, _, sdk)| *sdk)
}

pub(crate) fn does_more_than_read(service: &str, operation: &str) -> bool {
    NOT_ONLY_READS.contains(&(service, operation))
}

pub(crate) fn does_only_read(service: &str, operation: &str) -> bool {
    ONLY_READS.contains(&(service, operation))
}

pub(crate) fn has_milliseconds(service: &str) -> bool {
    WITH_MILLISECONDS.contains(&service)
}
