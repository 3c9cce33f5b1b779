//! Rusoto's provider names, constructors and behaviour on the modern chain.
