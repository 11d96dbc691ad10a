//! Parts of a page that its server sends late: they come hidden at the end, and a script of one line puts each where a
//! `template` holds its place. A file's scripts do not run, so that it is done here.

use super::dom::{Dom, Id};

/// Puts each part where its script says. Linear in the document.
///
/// Source: React's streaming server renderer: `$RC("B:0","S:1")` and `$RS("S:2","P:2")` put the children of the element
/// whose id begins with `S` where the `template` of the other id stands.
pub(super) fn place(dom: &mut Dom) {
    let moves: Vec<(String, String)> = dom.scripts().flat_map(moves).collect();
    if moves.is_empty() {
        return;
    }
    let mut named: Vec<(String, Id)> = dom.ids().filter(|(id, _)| is_part(id)).collect();
    named.sort();
    let find =
        |id: &str| named.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok().map(|at| named[at].1);
    for (place, part) in moves {
        if let (Some(place), Some(part)) = (find(&place), find(&part)) {
            dom.move_before(place, part);
        }
    }
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
