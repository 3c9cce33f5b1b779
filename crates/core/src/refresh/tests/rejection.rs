//! Values that were invalidated by hand or refused by a service.

use super::*;

#[tokio::test(start_paused = true)]
async fn after_an_invalidation_the_next_caller_loads() {
    let source = Source::new([]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.held().is_some());
    cache.invalidate();
    assert!(cache.held().is_none());
    assert_eq!(ask(&cache).await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_load_from_before_an_invalidation_answers_nobody_who_came_after() {
    let source = Source::new([]).taking(10 * SECOND);
    let cache = source.cache();
    let before = tokio::spawn({
        let cache = cache.clone();
        async move { ask(&cache).await }
    });
    tokio::time::sleep(SECOND).await;
    cache.invalidate();
    let (after, took) = timed(&cache).await;
    assert_eq!(before.await.unwrap(), Ok(1));
    assert_eq!(after, Ok(2));
    assert_eq!(took, 19 * SECOND, "the old load first: never two at once");
    assert_eq!(ask(&cache).await, Ok(2));
}

#[tokio::test(start_paused = true)]
async fn a_failed_load_from_before_an_invalidation_is_no_answer_to_who_came_after() {
    let source = Source::new([Answer::Error("refused")]).taking(10 * SECOND);
    let cache = source.cache();
    let before = tokio::spawn({
        let cache = cache.clone();
        async move { ask(&cache).await }
    });
    tokio::time::sleep(SECOND).await;
    cache.invalidate();
    let (after, took) = timed(&cache).await;
    assert_eq!(before.await.unwrap(), Err("source `test` failed: refused".to_owned()));
    assert_eq!((after, took), (Ok(2), 19 * SECOND), "no pause on account of the old load");
}

#[tokio::test(start_paused = true)]
async fn a_refused_value_is_loaded_anew_once_however_many_report_it() {
    let source = Source::new([]).taking(SECOND);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(MINUTE).await;
    for _ in 0..100 {
        assert!(cache.reject_if(|value| *value == 1));
    }
    assert_eq!(fresh(&cache), None);
    assert_eq!(timed(&cache).await, (Ok(2), SECOND));
    assert!(!cache.reject_if(|value| *value == 1), "a late report on the old value");
    assert_eq!(ask(&cache).await, Ok(2));
    assert_eq!(source.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refused_value_comes_back_only_if_the_load_fails() {
    let source = Source::new([Answer::Value(Some(HOUR)), Answer::Error("down")]);
    let cache = source.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(MINUTE).await;
    cache.reject_if(|_| true);
    assert_eq!(ask(&cache).await, Ok(1));
    assert!(cache.status().rejected);
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(3), "asked again after a pause, because it is still refused");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_refuses_everything_does_not_cost_a_load_per_request() {
    let source = Source::new([]);
    let cache = source.cache();
    let start = Instant::now();
    while start.elapsed() < MINUTE {
        ask(&cache).await.unwrap();
        cache.reject_if(|_| true);
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert!(source.calls() <= 17, "{} loads in a minute", source.calls());
}

/// Compares, and is answered by a source whose value is always the same.
fn unchanging() -> (Arc<Source>, RefreshCache<u64>) {
    let source = Source::new([]);
    let asked = Arc::clone(&source);
    let builder = RefreshCache::builder().name("test").time_source(source.clock.clone()).random_seed(1);
    let cache = builder.build_with_events(
        |held, loaded| held == loaded,
        |_| (),
        move || {
            let load = Arc::clone(&asked).ask();
            async { load.await.map(|loaded| Loaded { value: 7, ..loaded }) }
        },
    );
    (source, cache)
}

#[tokio::test(start_paused = true)]
async fn a_refused_value_was_as_good_as_new_when_a_load_brought_it_again() {
    let (source, cache) = unchanging();
    assert_eq!(ask(&cache).await, Ok(7));
    tokio::time::advance(MINUTE).await;
    assert!(cache.reject_if(|value| *value == 7));
    assert_eq!(ask(&cache).await, Ok(7), "there is no other");
    assert_eq!(source.calls(), 2);
    assert!(cache.status().rejected, "and it is the one that was refused");
    assert_eq!(fresh(&cache), None);
    for _ in 0..60 {
        tokio::time::advance(SECOND).await;
        assert_eq!(ask(&cache).await, Ok(7));
    }
    assert!((12..=20).contains(&source.calls()), "asked again, with pauses: {}", source.calls());
}

#[tokio::test(start_paused = true)]
async fn another_value_than_the_refused_one_is_as_good_as_new() {
    let source = Source::new([]);
    let asked = Arc::clone(&source);
    let builder = RefreshCache::builder().time_source(source.clock.clone());
    let cache =
        builder.build_with_events(|held, loaded| held == loaded, |_| (), move || Arc::clone(&asked).ask());
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(MINUTE).await;
    cache.reject_if(|_| true);
    assert_eq!(ask(&cache).await, Ok(2));
    assert!(!cache.status().rejected);
    assert_eq!(fresh(&cache), Some(2));
}

#[tokio::test(start_paused = true)]
async fn a_doubt_costs_one_load_for_each_value() {
    let (source, cache) = unchanging();
    assert_eq!(ask(&cache).await, Ok(7));
    for _ in 0..300 {
        tokio::time::advance(SECOND).await;
        assert!(cache.doubt_if(|value| *value == 7));
        assert_eq!(ask(&cache).await, Ok(7));
    }
    assert_eq!(source.calls(), 2);
    assert!(!cache.status().rejected, "the doubt is settled");
    tokio::time::advance(51 * MINUTE).await;
    ask(&cache).await.unwrap();
    settle().await;
    assert_eq!(source.calls(), 3, "renewed");
    assert!(cache.doubt_if(|_| true));
    assert_eq!(ask(&cache).await, Ok(7));
    assert_eq!(source.calls(), 3, "the renewal brought the same value");
    cache.reject_if(|_| true);
    tokio::time::advance(SECOND).await;
    ask(&cache).await.unwrap();
    assert_eq!(source.calls(), 4, "what is refused for sure is another matter");
    assert!(cache.status().rejected);
}

/// A service refuses the value at the very moment at which a load brings it again.
#[tokio::test]
async fn a_refusal_that_met_a_load_of_the_same_value_was_lost() {
    let told = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&told);
    let hook = move |event: RefreshEvent<'_, &str>| {
        if let RefreshEvent::Refused(_) = event {
            counter.fetch_add(1, Ordering::SeqCst);
        }
    };
    let load = || async { Ok(Loaded { value: "same", expires_at: None }) };
    let cache = RefreshCache::builder().build_with_events(|a, b| a == b, hook, load);
    cache.get().await.unwrap();
    assert!(cache.reject_if(|value| {
        load_elsewhere(&cache);
        *value == "same"
    }));
    assert!(cache.status().rejected);
    assert!(cache.reject_if(|_| true));
    assert_eq!(told.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_value_that_was_replaced_during_a_report_was_said_to_be_in_use() {
    let count = AtomicU64::new(0);
    let load = move || {
        let value = count.fetch_add(1, Ordering::SeqCst);
        async move { Ok(Loaded { value, expires_at: None }) }
    };
    let cache = RefreshCache::builder().build_with_events(|a, b| a == b, |_| (), load);
    cache.get().await.unwrap();
    assert!(!cache.reject_if(|value| {
        load_elsewhere(&cache);
        *value == 0
    }));
    assert!(!cache.status().rejected);
}

/// Loads to the end on a thread and a runtime of its own.
fn load_elsewhere<T: Send + Sync + 'static>(cache: &RefreshCache<T>) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            runtime.block_on(cache.refresh()).unwrap();
        });
    });
}
