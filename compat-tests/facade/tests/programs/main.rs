//! Three programs that use Rusoto's traits, with their tests: once over Rusoto's own clients, and once over the facades.
//! The text is the same. Only `made` is another file, and it has the constructors.

#![allow(clippy::duplicate_mod, reason = "that is the point: one text, two kinds of clients")]

#[macro_use]
mod every_method;
mod servers;

#[path = "."]
mod over_rusoto {
    #[path = "made_by_rusoto.rs"]
    mod made;

    #[path = "backup.rs"]
    mod backup;
    #[path = "gallery.rs"]
    mod gallery;
    #[path = "mirror.rs"]
    mod mirror;
}

#[path = "."]
mod over_the_sdk {
    #[path = "made_by_facade.rs"]
    mod made;

    #[path = "backup.rs"]
    mod backup;
    #[path = "gallery.rs"]
    mod gallery;
    #[path = "mirror.rs"]
    mod mirror;
}
