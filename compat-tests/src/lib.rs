#![doc = "Side-by-side tests of both worlds."]

#[cfg(doctest)]
mod documents;
