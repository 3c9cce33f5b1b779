//! Wishes for other endpoints of AWS, at a server of one's own.

use engine_faults::{Does, Row, Server, Side};

use crate::calls::get;
use crate::why;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "FIPS, dual stack and the bucket in the host are asked for, and the region is one's own",
        env: &[
            ("AWS_USE_FIPS_ENDPOINT", "true"),
            ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
            ("RUSOTO_COMPAT_S3_ADDRESSING_STYLE", "virtual"),
        ],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: fine,
    },
    Row {
        fault: "a wish for FIPS that is neither true nor false",
        env: &[("AWS_USE_FIPS_ENDPOINT", "yes")],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: AWS_USE_FIPS_ENDPOINT is \"yes\": write true \
                   or false (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: fine,
    },
    Row {
        fault: "a way to address buckets that is none",
        env: &[("RUSOTO_COMPAT_S3_ADDRESSING_STYLE", "dns")],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: RUSOTO_COMPAT_S3_ADDRESSING_STYLE is \"dns\": \
                   write path, virtual or auto (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: fine,
    },
];

fn fine(side: &dyn Side) -> String {
    get(side, &Server::fine())
}
