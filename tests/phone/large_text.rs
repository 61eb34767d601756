//! Every screen of the phone with text four times as large, in every language, on the common and the smallest phone: nothing
//! is wider than the window, and whatever can be touched, a finger reaches.

use crate::job::{first_start, phone_of, target};
use serde_json::{Value, json};
use std::fmt::Write;
use turno_tests::{
    album::Album,
    bridge::Bridge,
    browser::{Browser, Size},
    page::Step,
    screens::addresses,
    stage::Stage,
};

const PIN: &str = "650913";

const SIZES: [Size; 2] = [(360, 640), (320, 568)];

const LANGUAGES: [&str; 3] = ["en", "es", "ht"];

const TEXT_PERCENT: u32 = 400;

/// What is wider than the window, or than the room that it has and shows; and what no finger reaches, wherever one scrolls.
const MEASURE: &str = r#"
    const wrong = []
    const { clientWidth: wide, clientHeight: high } = document.documentElement
    const said = (one) => one.outerHTML.slice(0, 140)
    if (document.documentElement.scrollWidth > wide + 1) {
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > wide + 1).pop()
      wrong.push(`wider than the window, ${document.documentElement.scrollWidth}: ${out ? said(out) : ''}`)
    }
    for (const one of document.querySelectorAll('main *')) {
      if (one.matches('select, input, textarea, .visually-hidden, svg, svg *') || getComputedStyle(one).overflowX === 'visible') continue
      if (one.scrollWidth > one.clientWidth + 1) wrong.push(`cut off: ${said(one)}`)
    }
    const middle = (low, high, most) => (Math.max(low, 0) + Math.min(high, most)) / 2
    const under = (target) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' })
      // A link has a box for each of its lines.
      const at = [...target.getClientRects()].find(({ top, bottom }) => bottom > 0 && top < high) ?? target.getBoundingClientRect()
      return document.elementFromPoint(middle(at.left, at.right, wide), middle(at.top, at.bottom, high))
    }
    const frame = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))
    const reach = async () => {
      for (const one of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
        if (one.closest('.visually-hidden') || one.disabled) continue
        const target = one.matches('input') ? (one.closest('label') ?? one) : one
        if (target.getClientRects().length === 0) continue
        let hit = under(target)
        // Cards of a list get their height when they come into sight.
        for (let again = 0; again < 3 && !target.contains(hit); again++) hit = (await frame(), under(target))
        if (!target.contains(hit)) wrong.push(`not reached: ${said(target)}, beneath ${hit ? said(hit) : 'nothing'}`)
      }
      scrollTo(0, 0)
    }
    const [done] = arguments
    reach().then(() => done(wrong), (why) => done([String(why)]))
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_can_be_used_with_text_four_times_as_large() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-large")?;
    let stage = Stage::set(&target(), "phone-large", "10:30")?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("large", &stage.folder, SIZES[0], None).await?;
    phone.read_at(TEXT_PERCENT).await?;
    phone.show(&bridge).await?;
    first_start(&phone, &album, "es", PIN).await?;
    let addresses = addresses(&phone).await?;
    measure_sees(&phone).await?;
    let mut wrong = String::new();
    for size in SIZES {
        phone.resize(size).await?;
        for language in LANGUAGES {
            phone.go("#/language").await?;
            phone.touch(&format!("language-{language}")).await?;
            for address in &addresses {
                phone.go(&format!("#/{address}")).await?;
                phone.settle().await?;
                let found = measure(&phone).await?;
                if !found.is_empty() {
                    let _ = writeln!(wrong, "{address} {language} {size:?}:\n  {}", found.join("\n  "));
                    phone.picture(&album, &format!("wrong-{language}-{}", size.0), address).await?;
                }
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

async fn measure(phone: &Browser) -> Step<Vec<String>> {
    let found = phone.run_async(MEASURE).await?;
    Ok(found.as_array().into_iter().flatten().map(Value::to_string).collect())
}

/// A measure that finds nothing must be one that can.
async fn measure_sees(phone: &Browser) -> Step {
    let plant = "for (const style of ['position: absolute; width: 2000px; height: 1px', 'position: fixed; inset: 0']) {
        const planted = document.createElement('div'); planted.className = 'planted'; planted.style.cssText = style; document.body.append(planted) }";
    phone.run(plant, vec![]).await?;
    let found = measure(phone).await?.join("\n");
    assert!(found.contains("wider than the window") && found.contains("not reached"), "the measure is blind: {found}");
    phone.run("document.querySelectorAll('.planted').forEach((one) => one.remove())", vec![]).await?;
    assert_eq!(phone.run("return getComputedStyle(document.documentElement).fontSize", vec![]).await?, json!("64px"));
    Ok(())
}
