//! Asks the finders of each kind of syntax.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprPath, Pat};

use super::walk::{Walk, is_public, is_retried, is_retry_word};
use super::{calls, credentials, generic, imports, macros, regions, types};
use crate::names::{Def, Seen, plain, written};
use crate::source::{Part, is_test};

impl<'ast> Visit<'ast> for Walk<'_> {
    // Documents and derives are no uses.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_use(&mut self, one: &'ast syn::ItemUse) {
        let part = self.scope.part;
        if part == Part::Code && is_test(&one.attrs) {
            self.scope.part = Part::Test;
        }
        imports::item(&self.scope, one, &mut self.found);
        self.scope.part = part;
    }

    fn visit_item_mod(&mut self, one: &'ast syn::ItemMod) {
        if one.content.is_none() {
            return;
        }
        let name = plain(&one.ident);
        let child = self.scope.module.child(&name);
        let outer = self.scope.enter(child);
        self.item(name, &one.attrs, |walk| visit::visit_item_mod(walk, one));
        self.scope.enter(outer);
    }

    fn visit_item_fn(&mut self, one: &'ast syn::ItemFn) {
        let is_public = is_public(&one.vis);
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, Some(&one.block))
        });
    }

    fn visit_impl_item_fn(&mut self, one: &'ast syn::ImplItemFn) {
        let is_public = is_public(&one.vis);
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, Some(&one.block))
        });
    }

    fn visit_trait_item_fn(&mut self, one: &'ast syn::TraitItemFn) {
        let is_public = self.in_public_trait;
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, one.default.as_ref());
        });
    }

    fn visit_item_impl(&mut self, one: &'ast syn::ItemImpl) {
        self.with_generics(&one.generics, |walk| {
            let itself = walk.scope.seen(&Seen::of(&one.self_ty, &walk.scope.generics));
            let of = match &*one.self_ty {
                syn::Type::Path(path) => written(&path.path).pop().unwrap_or_default(),
                _ => "_".to_owned(),
            };
            let name = match &one.trait_ {
                Some((_, path, _)) => format!("{of} as {}", written(path).pop().unwrap_or_default()),
                None => of,
            };
            let outer = std::mem::replace(&mut walk.scope.itself, itself);
            walk.item(name, &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, false, &mut walk.found);
                types::implemented(&walk.scope, one, &mut walk.found);
                if let Some((_, path, _)) = &one.trait_
                    && let Some(item) = walk.scope.rusoto(path)
                {
                    generic::implemented(&walk.scope, &item, path.span(), &mut walk.found);
                    credentials::implemented(&walk.scope, &item, path.span(), &mut walk.found);
                }
                for item in &one.items {
                    walk.visit_impl_item(item);
                }
            });
            walk.scope.itself = outer;
        });
    }

    fn visit_impl_item_type(&mut self, one: &'ast syn::ImplItemType) {
        types::ty(&self.scope, &one.ty, false, &mut self.found);
    }

    fn visit_item_trait(&mut self, one: &'ast syn::ItemTrait) {
        let is_public = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.in_public_trait = is_public;
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, is_public, &mut walk.found);
                types::bounds(&walk.scope, &one.supertraits, is_public, &mut walk.found);
                one.items.iter().for_each(|item| walk.visit_trait_item(item));
            });
        });
    }

    fn visit_item_struct(&mut self, one: &'ast syn::ItemStruct) {
        let outer = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, outer, &mut walk.found);
                for field in &one.fields {
                    if !credentials::kept(&walk.scope, &field.ty, &mut walk.found) {
                        types::ty(&walk.scope, &field.ty, outer && is_public(&field.vis), &mut walk.found);
                    }
                }
            });
        });
    }

    fn visit_item_enum(&mut self, one: &'ast syn::ItemEnum) {
        let is_public = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, is_public, &mut walk.found);
                for field in one.variants.iter().flat_map(|variant| &variant.fields) {
                    if !credentials::kept(&walk.scope, &field.ty, &mut walk.found) {
                        types::ty(&walk.scope, &field.ty, is_public, &mut walk.found);
                    }
                }
            });
        });
    }

    fn visit_item_type(&mut self, one: &'ast syn::ItemType) {
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            });
        });
    }

    fn visit_item_static(&mut self, one: &'ast syn::ItemStatic) {
        self.item(plain(&one.ident), &one.attrs, |walk| {
            if !credentials::kept(&walk.scope, &one.ty, &mut walk.found) {
                types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            }
            walk.visit_expr(&one.expr);
        });
    }

    fn visit_item_const(&mut self, one: &'ast syn::ItemConst) {
        self.item(plain(&one.ident), &one.attrs, |walk| {
            types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            walk.visit_expr(&one.expr);
        });
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.stmts(&block.stmts);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        regions::local(&self.scope, local, &mut self.found);
        self.visit_pat(&local.pat);
        if let Pat::Type(pat) = &local.pat {
            types::ty(&self.scope, &pat.ty, false, &mut self.found);
        }
        let Some(init) = &local.init else { return self.scope.bind(&local.pat, None) };
        match (&local.pat, &*init.expr) {
            (Pat::Tuple(pat), Expr::Tuple(expr)) if pat.elems.len() == expr.elems.len() => {
                for (pat, expr) in pat.elems.iter().zip(&expr.elems) {
                    let ty = self.scope.type_of(expr);
                    self.scope.bind(pat, ty);
                }
            }
            (pat, expr) => {
                let ty = self.scope.type_of(expr);
                self.scope.bind(pat, ty);
            }
        }
    }

    fn visit_expr_let(&mut self, one: &'ast syn::ExprLet) {
        self.visit_expr(&one.expr);
        self.visit_pat(&one.pat);
        let ty = self.scope.type_of(&one.expr);
        self.scope.bind(&one.pat, ty);
    }

    fn visit_expr_match(&mut self, one: &'ast syn::ExprMatch) {
        self.visit_expr(&one.expr);
        let ty = self.scope.type_of(&one.expr);
        for arm in &one.arms {
            self.in_block(|walk| {
                walk.visit_pat(&arm.pat);
                walk.scope.bind(&arm.pat, ty.clone());
                arm.guard.iter().for_each(|(_, guard)| walk.visit_expr(guard));
                walk.visit_expr(&arm.body);
            });
        }
    }

    fn visit_expr_if(&mut self, one: &'ast syn::ExprIf) {
        self.in_block(|walk| {
            walk.visit_expr(&one.cond);
            walk.visit_block(&one.then_branch);
        });
        one.else_branch.iter().for_each(|(_, branch)| self.visit_expr(branch));
    }

    fn visit_expr_closure(&mut self, one: &'ast syn::ExprClosure) {
        self.in_block(|walk| {
            for input in &one.inputs {
                walk.visit_pat(input);
                if let Pat::Type(pat) = input {
                    types::ty(&walk.scope, &pat.ty, false, &mut walk.found);
                }
                walk.scope.bind(input, None);
            }
            walk.visit_expr(&one.body);
        });
    }

    fn visit_expr_loop(&mut self, one: &'ast syn::ExprLoop) {
        self.repeated(one.loop_token.span(), false, |walk| walk.visit_block(&one.body));
    }

    fn visit_expr_while(&mut self, one: &'ast syn::ExprWhile) {
        self.repeated(one.while_token.span(), false, |walk| {
            walk.in_block(|walk| {
                walk.visit_expr(&one.cond);
                walk.visit_block(&one.body);
            });
        });
    }

    fn visit_expr_for_loop(&mut self, one: &'ast syn::ExprForLoop) {
        let before = self.retry_words;
        self.visit_expr(&one.expr);
        let said = self.retry_words > before;
        self.repeated(one.for_token.span(), said, |walk| {
            walk.in_block(|walk| {
                walk.visit_pat(&one.pat);
                walk.scope.bind(&one.pat, None);
                walk.visit_block(&one.body);
            });
        });
    }

    fn visit_expr_call(&mut self, one: &'ast syn::ExprCall) {
        let named = match &*one.func {
            Expr::Path(path) => path.path.segments.iter().any(|segment| is_retry_word(&segment.ident)),
            _ => false,
        };
        let inside = |walk: &mut Self| {
            visit::visit_expr_call(walk, one);
            calls::function(&walk.scope, one, &mut walk.requests, &mut walk.found);
            credentials::call(&walk.scope, one, &mut walk.found);
            regions::call(&walk.scope, one, &mut walk.found);
        };
        if named { self.repeated(one.func.span(), true, inside) } else { inside(self) }
    }

    fn visit_expr_method_call(&mut self, one: &'ast syn::ExprMethodCall) {
        let arguments = |walk: &mut Self| one.args.iter().for_each(|argument| walk.visit_expr(argument));
        if is_retry_word(&one.method) || is_retried(one) {
            self.retry_words += 1;
            // `(|| client.get(…)).retry(policy)` calls what stands before the method.
            let is_closure =
                matches!(&*one.receiver, Expr::Paren(inner) if matches!(*inner.expr, Expr::Closure(_)));
            if !is_closure {
                self.visit_expr(&one.receiver);
            }
            self.repeated(one.method.span(), true, |walk| {
                if is_closure {
                    walk.visit_expr(&one.receiver);
                }
                arguments(walk);
            });
        } else {
            self.visit_expr(&one.receiver);
            arguments(self);
        }
        if let Some(facts) = &mut self.facts {
            facts.method(&self.scope, one);
        }
        calls::method(&self.scope, one, &mut self.requests, &mut self.found);
        credentials::method(&self.scope, one, &mut self.found);
        regions::method(&self.scope, one, &mut self.found);
    }

    fn visit_expr_struct(&mut self, one: &'ast syn::ExprStruct) {
        let mut is_request = false;
        if let Some(item) = self.scope.rusoto(&one.path) {
            let span = one.path.span();
            if let Some(facts) = &mut self.facts {
                facts.path(&one.path, &item);
            }
            is_request = calls::literal(&self.scope, &item, span, &mut self.requests, &mut self.found);
            credentials::literal(&self.scope, &item, span, &mut self.found);
            regions::path(&self.scope, &item, span, &mut self.found);
        }
        if let Some(Def::Own(module, name, _)) = self.scope.def(&one.path) {
            self.own_fields(&module, &name, one);
        }
        self.requests.around += usize::from(is_request);
        visit::visit_expr_struct(self, one);
        self.requests.around -= usize::from(is_request);
    }

    fn visit_expr_path(&mut self, one: &'ast ExprPath) {
        self.retry_words += one.path.segments.iter().filter(|segment| is_retry_word(&segment.ident)).count();
        // No kind of finding is a function or a variable by its name alone.
        let is_known = one.path.get_ident().is_some_and(|name| {
            let name = plain(name);
            name.starts_with(char::is_lowercase)
                || self.scope.variables.iter().any(|block| block.contains_key(&name))
        });
        if !is_known
            && one.qself.is_none()
            && let Some(item) = self.scope.rusoto(&one.path)
        {
            if let Some(facts) = &mut self.facts {
                facts.path(&one.path, &item);
            }
            self.value_path(&item, one.span());
        }
        visit::visit_expr_path(self, one);
    }

    fn visit_pat_tuple_struct(&mut self, one: &'ast syn::PatTupleStruct) {
        self.pattern_path(&one.path);
        visit::visit_pat_tuple_struct(self, one);
    }

    fn visit_pat_struct(&mut self, one: &'ast syn::PatStruct) {
        self.pattern_path(&one.path);
        visit::visit_pat_struct(self, one);
    }

    fn visit_pat_ident(&mut self, one: &'ast syn::PatIdent) {
        self.retry_words += usize::from(is_retry_word(&one.ident));
        // A variant that was imported by name.
        if plain(&one.ident).starts_with(char::is_uppercase) {
            self.pattern_path(&syn::Path::from(one.ident.clone()));
        }
        visit::visit_pat_ident(self, one);
    }

    fn visit_pat(&mut self, one: &'ast Pat) {
        match one {
            // A path as a pattern is no value.
            Pat::Path(path) => self.pattern_path(&path.path),
            _ => visit::visit_pat(self, one),
        }
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        if self.found.macros > 32 {
            return;
        }
        self.found.macros += 1;
        let mut read = Vec::new();
        macros::read(&one.path, &one.tokens, &mut |part| read.push(part));
        for part in &read {
            self.part(part);
        }
        self.found.macros -= 1;
    }
}
