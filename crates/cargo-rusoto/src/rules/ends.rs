//! Expressions that have no value, and operators that assign.

use syn::{Expr, Stmt};

use super::inner;

/// Returns whether an expression never has a value.
pub(super) fn diverges(expr: &Expr) -> bool {
    match inner(expr) {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Macro(one) => panics(&one.mac),
        Expr::Block(one) => one.block.stmts.last().is_some_and(ends),
        _ => false,
    }
}

/// Returns whether a statement is never left at its end.
pub(super) fn ends(last: &Stmt) -> bool {
    match last {
        Stmt::Expr(expr, _) => diverges(expr),
        Stmt::Macro(one) => panics(&one.mac),
        _ => false,
    }
}

fn panics(one: &syn::Macro) -> bool {
    ["panic", "unreachable", "todo", "unimplemented", "bail"].iter().any(|name| one.path.is_ident(name))
}

/// Returns whether an operator changes its left side.
pub(super) fn assigns(op: &syn::BinOp) -> bool {
    use syn::BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign, ShlAssign,
        ShrAssign, SubAssign,
    };
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}
