//! Parts of a page that its server sends late: they come hidden at the end, and a script of one line puts each where a
//! `template` holds its place. A file's scripts do not run, so that it is done here.

use super::dom::{Dom, Id};

/// Puts each part where its script says, and takes out what stood there meanwhile. Linear in the document.
///
/// Source: React's streaming server renderer: `$RC("B:0","S:0")` and `$RS("S:2","P:2")` put the children of the element
/// whose id begins with `S` where the `template` of the other id stands; what stands behind a `B` up to the comment `/$` goes.
/// A part and its place have the same number, so that a page that was stored without its scripts tells as much.
pub(super) fn place(dom: &mut Dom) {
    let mut named: Vec<(String, Id)> = dom.ids().filter(|(id, _)| is_part(id)).collect();
    named.sort();
    let find =
        |id: &str| named.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok().map(|at| named[at].1);
    let moves: Vec<(String, String)> = if dom.scripts().next().is_some() {
        dom.scripts().flat_map(moves).collect()
    } else {
        let numbers = named.iter().filter_map(|(id, _)| id.strip_prefix("S:"));
        let both = |number| ["B", "P"].map(|place| (format!("{place}:{number}"), format!("S:{number}")));
        numbers.flat_map(both).collect()
    };
    for (name, part) in moves {
        if let (Some(place), Some(part)) = (find(&name), find(&part)) {
            dom.move_before(place, part);
            if name.starts_with("B:") {
                for node in meanwhile(dom, place) {
                    dom.detach(node);
                }
            }
        }
    }
}

/// The most siblings that are looked at for the end of a boundary, so that many without one cost no more.
const REACH: usize = 200;

/// What stood at `place` until its part came: up to the end of the boundary; nothing where that is not told.
fn meanwhile(dom: &Dom, place: Id) -> Vec<Id> {
    let mut found = Vec::new();
    let mut inside = 0_usize;
    for node in dom.siblings_behind(place).take(REACH) {
        match dom.comment(node) {
            Some("/$") if inside == 0 => return found,
            Some("/$") => inside -= 1,
            Some("$" | "$?" | "$!") => inside += 1,
            _ => {}
        }
        found.push(node);
    }
    Vec::new()
}

fn is_part(id: &str) -> bool {
    id.starts_with("S:") || id.starts_with("B:") || id.starts_with("P:")
}

/// The calls in a script that put a part in its place: `(place, part)`.
fn moves(script: &str) -> impl Iterator<Item = (String, String)> {
    script.split("$R").skip(1).filter_map(|call| {
        // "C("B:0","S:1")…"
        let mut parts = call.get(1..)?.strip_prefix("(\"")?.splitn(4, '"');
        let (first, comma, second) = (parts.next()?, parts.next()?, parts.next()?);
        let known = comma == "," && is_part(first) && is_part(second);
        match (first.starts_with("S:"), second.starts_with("S:")) {
            (false, true) if known => Some((first.to_owned(), second.to_owned())),
            (true, false) if known => Some((second.to_owned(), first.to_owned())),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    fn drawn(html: &str) -> Vec<String> {
        let page = parse(html, None).unwrap();
        let blocks = crate::block::cut(&page);
        blocks.into_iter().filter(|block| !block.hidden).map(|block| block.text).collect()
    }

    #[test]
    fn what_a_server_sends_late_stands_where_its_script_puts_it() {
        let page = "<body><h1>Title</h1><!--$?--><template id='B:0'></template><!--/$--><p>Foot</p>\
            <div hidden id='S:0'><p>First</p><template id='P:1'></template><p>Last</p></div>\
            <div hidden id='S:1'><p>Second</p></div>\
            <script>function $RC(a,b){} $RS=function(a,b){};$RS(\"S:1\",\"P:1\")</script><script>$RC(\"B:0\",\"S:0\")</script>";
        assert_eq!(drawn(page), ["Title", "First", "Second", "Last", "Foot"]);
    }

    #[test]
    fn what_stood_there_meanwhile_goes_up_to_the_end_of_its_boundary() {
        let page = "<body><!--$?--><template id='B:0'></template><p>Loading</p><!--$--><p>more</p><!--/$--><!--/$--><p>Foot</p>\
            <div hidden id='S:0'><p>Story</p></div><script>$RC(\"B:0\",\"S:0\")</script>";
        assert_eq!(drawn(page), ["Story", "Foot"]);
        let endless = page.replace("<!--/$-->", "");
        assert_eq!(
            drawn(&endless),
            ["Story", "Loading", "more", "Foot"],
            "nothing goes where no end is told"
        );
    }

    #[test]
    fn a_page_stored_without_its_scripts_is_put_together_by_the_numbers() {
        let page = "<body><template id='B:0'></template><p>Foot</p><div hidden id='S:1'><p>Second</p></div>\
            <div hidden id='S:0'><p>First</p><template id='P:1'></template><p>Last</p></div><div hidden id='S:2'>Nowhere</div>";
        assert_eq!(drawn(page), ["First", "Second", "Last", "Foot"]);
    }

    #[test]
    fn what_no_script_puts_anywhere_stays_hidden() {
        for script in ["", "$RC(\"B:9\",\"S:0\")", "$RC(\"S:0\",\"S:0\")", "$RC(\"B:0\"", "$RC(B:0,S:0)"] {
            let page = format!(
                "<body><p>Shown</p><template id='B:0'></template><div hidden id='S:0'><p>Late</p></div><script>{script}</script>"
            );
            assert_eq!(drawn(&page), ["Shown"], "{script}");
        }
    }

    #[test]
    fn a_part_that_holds_its_own_place_hangs_nothing() {
        let page = "<body><p>Shown</p><div hidden id='S:0'><template id='B:0'></template><p>Late</p></div>\
            <script>$RC(\"B:0\",\"S:0\")</script>";
        assert_eq!(drawn(page), ["Shown"]);
    }
}
