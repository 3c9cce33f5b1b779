//! What differs between two runs, and what differs between Rusoto's clients and the facades.

/// Fields of answers with values that the server draws, or that are of the moment; of one operation only, where another
/// has values in them that are compared.
pub(crate) const DRAWN: &[&str] = &[
    // DynamoDB
    "CreationDateTime",
    "TableId",
    // Kinesis
    "ApproximateArrivalTimestamp",
    "MillisBehindLatest",
    "NextShardIterator",
    "SequenceNumber",
    "ShardIterator",
    "StartingSequenceNumber",
    "StreamCreationTimestamp",
    // KMS
    "CiphertextBlob",
    "CreationDate",
    "KeyId",
    "LastUpdatedDate",
    "generate_data_key.Plaintext",
    "generate_random.Plaintext",
    // Lambda
    "LastModified",
    "RevisionId",
    // Secrets Manager
    "ARN",
    "CreatedDate",
    "DeletionDate",
    "LastAccessedDate",
    "LastChangedDate",
    "RandomPassword",
    "VersionId",
    // SNS and SQS
    "message_id",
    "receipt_handle",
    "subscription_arn",
    // SSM
    "LastModifiedDate",
];

/// A difference between the answers, and its reason.
struct Known {
    service: &'static str,
    operation: &'static str,
    /// The place in the answer.
    field: &'static str,
    rusoto: &'static str,
    facade: &'static str,
    why: &'static str,
}

const KNOWN: &[Known] = &[
    Known {
        service: "sqs",
        operation: "list_queue_tags",
        field: ".tags.stage",
        rusoto: "(absent)",
        facade: "\"test\"",
        why: "Rusoto's form of `TagQueue` has `Tags.1.Key`. ministack reads `Tag.1.Key` only, and tags nothing.",
    },
    Known {
        service: "sqs",
        operation: "receive_message",
        field: ".body",
        rusoto: "<Code>AWS.SimpleQueueService.NonExistentQueue</Code>",
        facade: "QueueDoesNotExist",
        why: "An error that Rusoto does not model is `Unknown` with the body as it came, which is XML for a form, and \
              JSON for JSON.",
    },
];

/// The known differences of one service, and which of them were met.
pub(crate) struct Differences {
    rows: Vec<(&'static Known, bool)>,
}

impl Differences {
    pub(crate) fn of(service: &str) -> Self {
        Self { rows: KNOWN.iter().filter(|it| it.service == service).map(|it| (it, false)).collect() }
    }

    /// Returns whether a difference is a known one.
    pub(crate) fn has(&mut self, operation: &str, field: &str, [rusoto, facade]: [&str; 2]) -> bool {
        let row = self.rows.iter_mut().find(|(it, _)| {
            (it.operation, it.field) == (operation, field)
                && rusoto.contains(it.rusoto)
                && facade.contains(it.facade)
        });
        row.map(|(_, met)| *met = true).is_some()
    }

    /// Returns the known differences that are none any more.
    pub(crate) fn stale(&self) -> String {
        let rows = self.rows.iter().filter(|(_, met)| !met);
        rows.map(|(it, _)| format!("{} no longer differs in {}: {}\n", it.operation, it.field, it.why))
            .collect()
    }
}
