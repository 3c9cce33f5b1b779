//! The name of an operation that both SDKs share, so that its rows stand together in a table.

/// Service and operation, under the shared name if there is one.
pub(super) type OperationKey = (String, String);

/// The SDK's service titles by Rusoto's names. Rusoto uses the name that requests are signed for, such as `logs`. The
/// SDK uses a title, such as `CloudWatch Logs`. Two versions of a service may sign for one name.
const TITLES: [(&str, &str); 17] = [
    ("ce", "costexplorer"),
    ("cognitoidp", "cognitoidentityprovider"),
    ("config", "configservice"),
    ("dms", "databasemigrationservice"),
    ("ds", "directoryservice"),
    ("elasticfilesystem", "efs"),
    ("elasticloadbalancingv2", "elasticloadbalancing"),
    ("elasticmapreduce", "emr"),
    ("email", "ses"),
    ("es", "elasticsearchservice"),
    ("events", "eventbridge"),
    ("logs", "cloudwatchlogs"),
    ("mobiletargeting", "pinpoint"),
    ("monitoring", "cloudwatch"),
    ("sesv2", "ses"),
    ("states", "sfn"),
    ("tagging", "resourcegroupstaggingapi"),
];

/// S3 requests do not name their operation. A `PUT` of an object may also be a copy, and with `partNumber` a copy of a
/// part.
const OF_S3: [(&str, &str); 20] = [
    ("GET /", "ListBuckets"),
    ("GET /{bucket}", "ListObjects"),
    ("GET /{bucket}?list-type", "ListObjectsV2"),
    ("GET /{bucket}?location", "GetBucketLocation"),
    ("GET /{bucket}?uploads", "ListMultipartUploads"),
    ("GET /{bucket}?versions", "ListObjectVersions"),
    ("HEAD /{bucket}", "HeadBucket"),
    ("PUT /{bucket}", "CreateBucket"),
    ("DELETE /{bucket}", "DeleteBucket"),
    ("POST /{bucket}?delete", "DeleteObjects"),
    ("GET /{bucket}/{key}", "GetObject"),
    ("HEAD /{bucket}/{key}", "HeadObject"),
    ("PUT /{bucket}/{key}", "PutObject"),
    ("DELETE /{bucket}/{key}", "DeleteObject"),
    ("POST /{bucket}/{key}?uploads", "CreateMultipartUpload"),
    ("PUT /{bucket}/{key}?partNumber", "UploadPart"),
    ("PUT /{bucket}/{key}?uploadId", "UploadPart"),
    ("GET /{bucket}/{key}?uploadId", "ListParts"),
    ("POST /{bucket}/{key}?uploadId", "CompleteMultipartUpload"),
    ("DELETE /{bucket}/{key}?uploadId", "AbortMultipartUpload"),
];

pub(super) fn operation_key(service: &str, operation: &str) -> OperationKey {
    let letters = service.chars().filter(char::is_ascii_alphanumeric);
    let service = renamed(&TITLES, &letters.collect::<String>().to_ascii_lowercase());
    let operation = if service == "s3" { renamed(&OF_S3, operation) } else { operation.to_owned() };
    (service, operation)
}

fn renamed(names: &[(&str, &str)], name: &str) -> String {
    let new = names.iter().find_map(|(old, new)| (*old == name).then_some(*new));
    new.unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_that_sign_for_another_name_than_their_title_stood_apart() {
        let names = [
            ("ce", "Cost Explorer"),
            ("config", "Config Service"),
            ("dms", "Database Migration Service"),
            ("ds", "Directory Service"),
            ("elasticfilesystem", "EFS"),
            ("elasticloadbalancing", "Elastic Load Balancing"),
            ("elasticloadbalancing", "Elastic Load Balancing v2"),
            ("elasticmapreduce", "EMR"),
            ("email", "SESv2"),
            ("mobiletargeting", "Pinpoint"),
        ];
        for (rusoto, sdk) in names {
            assert_eq!(operation_key(rusoto, "List"), operation_key(sdk, "List"), "{rusoto}");
        }
    }
}
