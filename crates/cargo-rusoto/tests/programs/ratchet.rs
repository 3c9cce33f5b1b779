//! The ratchet over the workspace.

use crate::checkout::Checkout;

#[test]
fn knows_one_new_use_from_those_of_the_baseline() {
    let checkout = Checkout::new();
    let ran = checkout.rusoto(&["ratchet", "--accept", "--quiet"]);
    assert_eq!((ran.status, &*ran.err), (0, ""));
    let baseline = checkout.read("rusoto-baseline.json");
    for program in crate::PROGRAMS {
        assert!(baseline.contains(&format!("\"{program}\"")), "{program} is not in {baseline}");
    }
    let ran = checkout.rusoto(&["ratchet", "--strict"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    assert!(ran.out.contains("Nothing new of Rusoto."), "{}", ran.out);

    checkout.append(
        "s3ctl/src/args.rs",
        "\npub fn other() -> S3Client {\n    S3Client::new(Region::UsEast1)\n}\n",
    );
    let ran = checkout.rusoto(&["ratchet"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("new: RC010 client with a hidden source in s3ctl/src/args.rs, other"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("ledger"), "{}", ran.out);
}
