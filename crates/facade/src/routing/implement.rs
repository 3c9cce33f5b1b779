//! Rusoto's trait of a service for `Routed`, from one line an operation.

/// Implements a trait of Rusoto for the `Routed` in scope, and has its operations as the static `OPERATIONS`.
///
/// The written files use it. The name `rusoto` is Rusoto's crate there. A line has the operation's request, answer and
/// error, the parts of the request that name its object, and the method of `Routed` that serves it.
#[doc(hidden)]
#[macro_export]
macro_rules! routed {
    ($service:literal, $Trait:ident; $(
        $method:ident($($input:ident: $Request:ident)?) -> $Answer:ty, $Error:ident,
        key[$($part:ident $field:ident),*] $($is:ident)*, $route:ident($($parts:expr)?);
    )*) => {
        /// The operations of Rusoto's trait, in its order.
        pub static OPERATIONS: [$crate::routing::Operation; [$(stringify!($method)),*].len()] = [$(
            $crate::routing::Operation::new($service, stringify!($method), &[$(stringify!($field)),*])$(.$is())*,
        )*];

        /// The place of each operation among them.
        #[allow(non_camel_case_types)]
        enum Index {
            $($method),*
        }

        #[async_trait::async_trait]
        impl<Old, New> rusoto::$Trait for Routed<Old, New>
        where
            Old: rusoto::$Trait + Send + Sync + 'static,
            New: rusoto::$Trait + Send + Sync + 'static,
        {$(
            async fn $method(
                &self,
                $($input: rusoto::$Request)?
            ) -> Result<$Answer, rusoto_core::RusotoError<rusoto::$Error>> {
                let sides = self.sides();
                self.$route(
                    &OPERATIONS,
                    Index::$method as usize,
                    |_request: &($(rusoto::$Request)?)| {
                        $crate::routing::Key::new()$(.$part(&_request.$field))*.hash()
                    },
                    ($($input)?),
                    $($parts,)?
                    move |side, ($($input)?)| {
                        let sides = std::sync::Arc::clone(&sides);
                        async move {
                            match side {
                                $crate::routing::Side::Old => sides.old.$method($($input)?).await,
                                $crate::routing::Side::New => sides.new.$method($($input)?).await,
                            }
                        }
                    },
                )
                .await
            }
        )*}
    };
}
