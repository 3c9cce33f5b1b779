//! What a shadow costs that is off.

use allocation_counter::measure;
use futures_util::FutureExt;

use super::*;

fn allocations(sts: &impl Sts) -> u64 {
    // The first call may fill what others find filled.
    let mut once = || drop(call(sts).now_or_never().expect("an answer at once"));
    once();
    measure(once).count_total
}

/// The only allocation is the future of the method, as in any implementation of Rusoto's traits.
#[test]
fn a_shadow_that_is_off_allocates_nothing() {
    let fake = Fake::of(200, identity("same"));
    let client = StsClient::new_with(fake.clone(), keys(), Region::UsEast1);
    let direct = allocations(&client);
    for rules in ["* = old", "* = new", "* = old\nshadow * = 0%", "* = old\nshadow s3 = 100%"] {
        let sts = sts(&fake, &fake, rules, Shadow::new());
        assert_eq!(allocations(&sts), direct + 1, "{rules}");
    }
}
