//! A day of the draw: eight families of one to eight people on two phones ask without a network, before eleven. What they are given
//! by lot is confirmed in the region; one family moves, one cannot come and asks again, the others lose nothing by not answering.

use crate::{
    Step,
    album::Album,
    stage::Stage,
    window::{Program, Window},
};
use jiff::{ToSpan, Zoned, civil::Date};
use serde_json::{Value, json};
use std::{path::PathBuf, time::Duration};
use turno_core::keys::GroupKey;
use turno_testkit::invented;
use turno_vault::Profile;

const PIN: &str = "650913";

/// Each phone's language, and how many people its families have.
const PHONES: [(&str, &str, [usize; 4]); 2] = [("phone-one", "es", [1, 3, 5, 7]), ("phone-two", "ht", [2, 4, 6, 8])];

/// The wished day, counted from the day of the draw.
const WISHED_IN_DAYS: i64 = 3;

/// How often a phone asks the server until something is there.
const TRIES: usize = 40;

/// A family on a phone.
struct Family {
    group: String,
    people: usize,
}

/// A phone and its families.
struct Phone {
    window: Window,
    families: Vec<Family>,
}

#[tokio::test]
async fn eight_families_from_a_request_without_network_to_what_the_draw_gave_them() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "draw-day")?;
    let mut stage = Stage::set_with_draw(&target, "draw-day", "10:30")?;
    let today = Zoned::now().in_tz("America/Chicago")?.date();
    let at = |days: i64, hour: &str| today.checked_add(days.days()).map(|day: Date| format!("{day}T{hour}"));
    let mut phones = Vec::new();
    for (name, language, sizes) in PHONES {
        phones.push(Phone::with_families(&stage.phone_named(name), language, &sizes).await?);
    }
    for phone in &phones {
        phone.register().await?;
    }

    album.say("It is half past ten in Chicago. The network goes.");
    stage.network.cut();
    for phone in &phones {
        for family in &phone.families {
            phone.ask(family, today, &album).await?;
        }
    }

    album.say("It is 11:05, and the network is back. Nobody touches a phone.");
    stage.restart_server(&at(0, "11:05")?)?;
    stage.network.restore();
    for phone in &phones {
        for family in &phone.families {
            phone.until(family, "request-received").await?;
        }
    }

    album.say("It is 23:02: the list is frozen. By 23:30 it is drawn.");
    stage.restart_server(&at(0, "23:02")?)?;
    frozen(&stage, today).await?;
    stage.restart_server(&at(0, "23:30")?)?;
    for phone in &phones {
        for family in &phone.families {
            phone.until(family, "appointment-confirm-by").await?;
            // A group is whole.
            phone.window.wait_for_text("appointment-people", &family.people.to_string()).await?;
            phone.check_the_draw(family).await?;
        }
        phone.window.picture(&album, "draw", "What the phone checked of the draw by itself.").await?;
    }

    let [one, two] = phones.as_slice() else { return Err("there are two phones".into()) };
    let ([_, moves, _, misses], [.., silent]) = (one.families.as_slice(), two.families.as_slice()) else {
        return Err("there are four families on each".into());
    };
    for family in [moves, misses] {
        one.confirm(family, &album).await?;
    }

    album.say("The next day, 11:05: one family asks for another port, and gets it at once.");
    stage.restart_server(&at(1, "11:05")?)?;
    one.move_to(moves, "hidalgo", &album).await?;

    album.say("The evening of that day: who did not answer is told, and has lost nothing.");
    stage.restart_server(&at(1, "22:40")?)?;
    two.until(silent, "appointment-again").await?;
    two.window.wait_for_words("scheduling-offer-lapsed").await?;
    two.window.picture(&album, "lapsed", "Not confirmed in time: what happened, why, what next.").await?;

    album.say("The afternoon of the appointment: one family could not come, and asks again.");
    stage.restart_server(&at(WISHED_IN_DAYS, "18:00")?)?;
    one.ask_again(misses, &album).await
}

/// Waits until the server has published the frozen list.
async fn frozen(stage: &Stage, date: Date) -> Step {
    let http = reqwest::Client::builder().no_proxy().build()?;
    for _ in 0..TRIES {
        let answer = http.get(format!("http://{}/v1/draws/{date}", stage.network.addr())).send().await?;
        if answer.status().is_success() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    Err("the list is not frozen".into())
}

impl Phone {
    /// A phone that has these families, registered on it before; opened, in this language, in Monterrey.
    async fn with_families(program: &Program, language: &str, sizes: &[usize]) -> Step<Self> {
        let mut vault = Profile::at(&program.data.join("profiles").join("a1b2c3d4")).with_pin_time(Duration::ZERO).create(PIN, 0)?;
        let mut families = Vec::new();
        for (number, people) in (0_u8..).zip(sizes) {
            let key = GroupKey::from_bytes([number + 10 * u8::try_from(*people)?; 32]);
            families.push(Family { group: key.id().to_string(), people: *people });
            let edits = invented::family(u64::from(number) + 100 * u64::try_from(*people)?, *people).edits().cloned().collect();
            vault.add_families(&[(key, edits)])?;
        }
        drop(vault);
        let window = Window::open(program).await?;
        window.press(&format!("language-{language}")).await?;
        window.type_into("unlock-pin", PIN).await?;
        window.press("unlock").await?;
        window.find("group-card").await?;
        window.select("simulated-place", "Monterrey").await?;
        Ok(Self { window, families })
    }

    async fn page(&self, family: &Family, page: &str) -> Step {
        self.window.go(&format!("#/group/{}/{page}", family.group)).await
    }

    /// Sends every registration, and waits until each is received.
    async fn register(&self) -> Step {
        for family in &self.families {
            self.page(family, "review").await?;
            self.window.press("review-send").await?;
            self.window.find("state-sentence").await?;
        }
        self.hear().await?;
        for family in &self.families {
            self.window.go(&format!("#/group/{}", family.group)).await?;
            self.window.find("step-received").await?;
        }
        Ok(())
    }

    /// Asks the server once.
    async fn hear(&self) -> Step {
        self.window.go("#/sync").await?;
        self.window.press("sync-now").await?;
        self.window.wait_until_gone("sync-problem").await
    }

    /// Makes a request before the opening, without a network.
    async fn ask(&self, family: &Family, today: Date, album: &Album) -> Step {
        self.page(family, "gate").await?;
        self.window.find("gate-early").await?;
        self.window.press("gate-continue").await?;
        self.window.press("port-laredo").await?;
        let day = today.checked_add(WISHED_IN_DAYS.days())?.to_string();
        for id in ["day-earliest", "day-latest"] {
            self.choose(id, &day).await?;
        }
        self.window.press("page-continue").await?;
        self.window.press("request-send").await?;
        self.window.find("request-waits-opening").await?;
        self.window.picture(album, &format!("asked-{}", family.people), "Made without a network; it leaves at the opening.").await?;
        Ok(())
    }

    /// Chooses what has this value, whatever its words are.
    async fn choose(&self, id: &str, value: &str) -> Step {
        let script = "const one = document.querySelector(`[data-testid=${arguments[0]}]`); one.value = arguments[1]; one.dispatchEvent(new Event('change', { bubbles: true })); return one.value";
        let chosen = self.window.run(script, vec![json!(id), json!(value)]).await?;
        if chosen == value { Ok(()) } else { Err(format!("{id} does not offer {value}").into()) }
    }

    /// Looks at the family's appointment, and asks the server, until this is there.
    async fn until(&self, family: &Family, id: &str) -> Step {
        for _ in 0..TRIES {
            self.hear().await?;
            self.page(family, "appointment").await?;
            self.window.settle().await?;
            if self.window.has(id).await? {
                return Ok(());
            }
        }
        Err(format!("no {id} for the group of {}, the page says:\n{}", family.people, self.window.words().await?).into())
    }

    /// Every check that one phone can make by itself holds.
    async fn check_the_draw(&self, family: &Family) -> Step {
        for _ in 0..TRIES {
            self.page(family, "appointment").await?;
            self.window.settle().await?;
            if self.window.has("appointment-draw").await? {
                break;
            }
            self.hear().await?;
        }
        self.window.press("appointment-draw").await?;
        self.window.find("draw-seated").await?;
        let answers = "return [...document.querySelectorAll('[data-testid^=draw-check-]')].map((one) => `${one.dataset.testid} ${one.dataset.answer}`)";
        let answers = self.window.run(answers, vec![]).await?;
        let answers: Vec<&str> = answers.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(answers.len() >= 5 && !answers.iter().any(|answer| answer.ends_with(" no")), "{answers:?}");
        assert!(answers.contains(&"draw-check-listed yes") && answers.contains(&"draw-check-result yes"), "{answers:?}");
        Ok(())
    }

    /// Says, in the region once more, that the group comes.
    async fn confirm(&self, family: &Family, album: &Album) -> Step {
        self.until(family, "appointment-confirm-by").await?;
        self.window.select("simulated-place", "Tapachula").await?;
        self.window.press("appointment-confirm").await?;
        self.window.find("gate-reason-outside").await?;
        self.window.settle().await?;
        assert!(!self.window.has("gate-confirm").await?, "not from outside the region");
        self.window.select("simulated-place", "Monterrey").await?;
        self.window.find("gate-confirm").await?;
        self.window
            .picture(album, &format!("confirm-{}", family.people), "Inside the region once more: the group says that it comes.")
            .await?;
        self.window.press("gate-confirm").await?;
        self.window.find("appointment-confirmed").await?;
        self.until(family, "appointment-confirmed").await
    }

    /// Asks for another port, and gets it.
    async fn move_to(&self, family: &Family, port: &str, album: &Album) -> Step {
        self.until(family, "request-change-this").await?;
        self.window.press("request-change-this").await?;
        self.window.press("gate-continue").await?;
        self.window.find("ports-chosen").await?;
        self.window.settle().await?;
        if self.window.has("port-chosen-laredo").await? {
            self.window.press("port-remove-laredo").await?;
        }
        self.window.press(&format!("port-{port}")).await?;
        self.window.press("page-continue").await?;
        self.window.find("request-replaces").await?;
        self.window.press("request-send").await?;
        self.window.find("appointment").await?;
        self.until(family, "appointment-number").await?;
        self.window.wait_for_text("appointment-port", "Hidalgo").await?;
        assert!(self.window.text("appointment-people").await?.contains(&family.people.to_string()));
        self.window.picture(album, "moved", "Another port, at once, for everybody.").await?;
        Ok(())
    }

    /// Could not come, and asks again: one touch, the gate, and the days that are on offer now.
    async fn ask_again(&self, family: &Family, album: &Album) -> Step {
        self.until(family, "appointment-past").await?;
        self.window.picture(album, "past", "Over: it does not count against anybody.").await?;
        self.window.press("request-change-this").await?;
        self.window.press("gate-continue").await?;
        self.window.find("ports-chosen").await?;
        self.window.settle().await?;
        if !self.window.has("port-chosen-laredo").await? {
            self.window.press("port-laredo").await?;
        }
        self.window.press("page-continue").await?;
        self.window.press("request-send").await?;
        self.window.find("appointment").await?;
        self.until(family, "request-received").await?;
        self.window.picture(album, "stands-again", "The request stands again.").await?;
        Ok(())
    }
}
