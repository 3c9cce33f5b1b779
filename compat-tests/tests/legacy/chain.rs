//! The chain and its members, in processes of their own: they read the environment.
