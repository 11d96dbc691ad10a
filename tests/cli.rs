//! The command line as other tools call it: what it prints, what it says of bad input, how it exits.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

const STORY: &str = r#"<!doctype html><html lang="en"><head><title>Bridge reopens after flood | The Vale Courier</title>
<meta property="og:type" content="article"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Bridge reopens after flood</h1><p>By Jane Roe</p>
<p>The old bridge over the Tarn reopened on Monday, eleven weeks after a flood carried away two of its five arches.</p>
<p>“We crossed it with our hearts in our mouths,” said Tomas Hale, who keeps the mill on the western bank of the river.</p>
<p><b>READ MORE: <a href="/other">Mill wheel turns again</a></b></p>
<p>The county paid for the work from its reserve, and expects the insurers to return about half of the sum by the spring.</p>
<p>Engineers will look at the piers again in March, when the water is low enough for divers to reach the foundations.</p>
</article></main><footer>Copyright The Vale Courier</footer></body></html>"#;

fn newsfold(arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_newsfold"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments never reads.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

/// A new folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// One sentence, with what was wrong, and no output.
#[track_caller]
fn assert_refused(output: &Output, cause: &str) {
    let said = said(output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("newsfold: ") && said.contains(cause), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn read_prints_the_report_of_a_story_and_exits_0() {
    let output = newsfold(
        &["read", "-", "--url", "https://vale.example/bridge", "--format", "json"],
        STORY.as_bytes(),
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report = json(&output);
    for key in ["headline", "byline", "published", "lang", "url", "text", "story", "blocks", "quotes"] {
        assert!(report.get(key).is_some(), "no {key}");
    }
    assert_eq!(report["headline"], "Bridge reopens after flood");
    assert_eq!(report["url"], "https://vale.example/bridge");
    assert_eq!(report["story"], true);
    assert!(report["text"].as_str().unwrap().starts_with("The old bridge"));
    assert!(!report["text"].as_str().unwrap().contains("READ MORE"));
    for block in report["blocks"].as_array().unwrap() {
        for key in ["text", "role", "verdict", "kind", "doubt", "reason", "confidence"] {
            assert!(block.get(key).is_some(), "no {key}");
        }
        assert_eq!(block["kind"].is_null(), block["verdict"] == "keep");
    }
    let quote = &report["quotes"][0];
    assert_eq!(quote["speaker"]["name"], "Tomas Hale");
    let segment = &quote["segments"][0];
    let [block, start, end] = [0, 1, 2].map(|n| segment[n].as_u64().unwrap() as usize);
    let text: Vec<char> = report["blocks"][block]["text"].as_str().unwrap().chars().collect();
    assert_eq!(text[start..end].iter().collect::<String>(), quote["text"].as_str().unwrap());
}

#[test]
fn read_prints_text_and_markdown() {
    let text = newsfold(&["read", "-", "--format", "text"], STORY.as_bytes());
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.starts_with("The old bridge") && text.ends_with("foundations.\n"), "{text}");
    let markdown = newsfold(&["read", "-", "--format", "markdown"], STORY.as_bytes());
    let markdown = String::from_utf8(markdown.stdout).unwrap();
    assert!(markdown.starts_with("# Bridge reopens after flood\n\n"), "{markdown}");
    assert!(markdown.contains("## Quotations\n\n- **Tomas Hale**"), "{markdown}");
}

#[test]
fn a_page_that_is_no_story_is_printed_and_exits_3() {
    let output = newsfold(&["read", "-"], b"<nav><a href=/>Home</a><a href=/sport>Sport</a></nav>");
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(said(&output).lines().count(), 1);
    assert_eq!(json(&output)["story"], false);
    assert!(!json(&output)["blocks"].as_array().unwrap().is_empty());
}

#[test]
fn a_gzipped_page_is_read_as_the_page_itself() {
    let plain = newsfold(&["read", "-"], STORY.as_bytes());
    let packed = newsfold(&["read", "-"], &gzipped(STORY.as_bytes()));
    assert_eq!(plain.stdout, packed.stdout);
    assert_eq!(packed.status.code(), Some(0));
}

#[test]
fn a_captured_page_gives_the_report_of_the_file() {
    let html = STORY.replace("<!doctype html>", "").replace("</head>\n", "</head>");
    let payload = serde_json::json!({ "html": html, "layout": "", "url": "https://vale.example/bridge" });
    let captured = newsfold(&["captured", "-"], payload.to_string().as_bytes());
    let file = newsfold(&["read", "-", "--url", "https://vale.example/bridge"], html.as_bytes());
    assert_eq!(String::from_utf8(captured.stdout).unwrap(), String::from_utf8(file.stdout).unwrap());
    assert_refused(&newsfold(&["captured", "-"], b"{\"html\": \"<p>\", \"layout\": \"*\"}"), "not base64");
    assert_refused(&newsfold(&["captured", "-"], b"{}"), "no text `html`");
}

#[test]
fn bad_pages_get_one_sentence_and_exit_2() {
    let folder = folder("bad-pages");
    let path = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let packed = gzipped(STORY.as_bytes());
    let mut damaged = packed.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;
    for (file, cause) in [
        (folder.join("nowhere.html").to_str().unwrap().to_owned(), "no such file"),
        (folder.to_str().unwrap().to_owned(), "a directory"),
        (path("empty.html", b""), "empty"),
        (path("blank.html", b" \n\t "), "empty"),
        (path("picture.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "binary"),
        (path("paper.html", b"%PDF-1.7\n1 0 obj"), "binary"),
        (path("cut.html.gz", &packed[..packed.len() / 2]), "cut off"),
        (path("damaged.html.gz", &damaged), "damaged"),
        (path("packed-nothing.html.gz", &gzipped(b"")), "empty"),
    ] {
        let output = newsfold(&["read", &file], b"");
        assert_refused(&output, cause);
        assert!(said(&output).contains(&file), "the sentence names the file");
    }
}

#[test]
fn bad_lines_get_one_sentence_with_their_number_and_exit_2() {
    for (lines, cause) in [
        (&b""[..], "empty"),
        (b"\n \n", "empty"),
        (b"{\"id\": 1, \"text\": \"caf\xe9\"}", "not UTF-8"),
        (b"{\"id\": 1, \"text\": \"a\"}\n\nno json\n", "line 3: not JSON"),
        (b"{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2}\n", "line 2: not the object"),
        (b"{\"id\": 1, \"text\": \"a", "line 1: not JSON"),
    ] {
        assert_refused(&newsfold(&["quotes", "-"], lines), cause);
    }
    assert_refused(&newsfold(&["quotes", "nowhere.jsonl"], b""), "no such file");
}

#[test]
fn quotes_prints_a_line_for_each_article_with_offsets_in_code_points() {
    let text = "😀 The mayor was calm.\n\n“It is only water,” Jane Roe said. “We have seen worse.”";
    let lines = format!(
        "{}\n\n{}\n",
        serde_json::json!({"id": "a", "text": text}),
        r#"{"id": 7, "text": "\ud800 no quotes"}"#
    );
    let output = newsfold(&["quotes", "-"], lines.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!([&lines[0]["id"], &lines[1]["id"]], [&Value::from("a"), &Value::from(7)]);
    assert_eq!(lines[1]["quotes"], Value::Array(Vec::new()));
    let chars: Vec<char> = text.chars().collect();
    let quotes = lines[0]["quotes"].as_array().unwrap();
    assert!(!quotes.is_empty());
    for quote in quotes {
        assert_eq!(quote["speaker"], "Jane Roe");
        let place = |value: &Value| value.as_u64().unwrap() as usize;
        let segments: Vec<String> = quote["segments"]
            .as_array()
            .unwrap()
            .iter()
            .map(|segment| chars[place(&segment[0])..place(&segment[1])].iter().collect())
            .collect();
        assert_eq!(segments.join(" "), quote["text"].as_str().unwrap());
        assert!(place(&quote["start"]) < place(&quote["end"]));
    }
}

#[test]
fn batch_prints_every_page_by_id_and_complains_of_those_it_cannot_read() {
    let folder = folder("batch");
    let dir = folder.to_str().unwrap();
    assert_refused(&newsfold(&["batch", dir], b""), "no *.html");
    std::fs::write(folder.join("one.html"), STORY).unwrap();
    std::fs::write(folder.join("two.html.gz"), gzipped(STORY.as_bytes())).unwrap();
    std::fs::write(folder.join("notes.txt"), "no page").unwrap();
    let output = newsfold(&["batch", dir], b"");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(output.stderr.is_empty(), "no progress bar where stderr is no terminal");
    let pages = json(&output);
    assert_eq!(pages.as_object().unwrap().keys().collect::<Vec<_>>(), ["one", "two"]);
    assert_eq!(pages["one"], pages["two"]);
    assert_eq!(pages["one"]["story"], true);
    assert!(pages["one"]["articleBody"].as_str().unwrap().starts_with("The old bridge"));

    std::fs::write(folder.join("three.html"), "").unwrap();
    let output = newsfold(&["batch", dir], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(json(&output), pages, "the others are printed");
    assert!(said(&output).contains("three.html") && said(&output).contains("1 of 3"));

    std::fs::write(folder.join("one.html.gz"), gzipped(STORY.as_bytes())).unwrap();
    assert_refused(&newsfold(&["batch", dir], b""), "id one");
    assert_refused(&newsfold(&["batch", "no-such-folder"], b""), "no such directory");
    assert_refused(
        &newsfold(&["batch", folder.join("one.html").to_str().unwrap()], b""),
        "a file, not a directory",
    );
}

#[test]
fn html_is_decoded_as_a_browser_would_whatever_its_encoding() {
    for (what, head, word, expected) in [
        ("UTF-8", "<meta charset=utf-8>", &b"caf\xc3\xa9"[..], "café"),
        ("UTF-8 unsaid", "", b"caf\xc3\xa9", "café"),
        ("windows-1252 unsaid", "", b"\x93caf\xe9\x94", "“café”"),
        ("Latin 1 means windows-1252", "<meta charset=iso-8859-1>", b"\x93caf\xe9\x94", "“café”"),
        ("Latin 2", "<meta charset=iso-8859-2>", b"\xb1", "ą"),
        (
            "windows-1251",
            "<meta http-equiv=content-type content='text/html; charset=windows-1251'>",
            b"\xcc\xe8\xf0",
            "Мир",
        ),
        ("KOI8-R", "<meta charset=koi8-r>", b"\xed\xc9\xd2", "Мир"),
        ("Shift JIS", "<meta charset=shift_jis>", b"\x93\xfa\x96\x7b", "日本"),
        ("EUC-JP", "<meta charset=euc-jp>", b"\xc6\xfc\xcb\xdc", "日本"),
        ("GBK", "<meta charset=gb2312>", b"\xc8\xd5\xb1\xbe", "日本"),
        ("Big5", "<meta charset=big5>", b"\xa4\xe9\xa5\xbb", "日本"),
        ("EUC-KR", "<meta charset=euc-kr>", b"\xc7\xd1\xb1\xdb", "한글"),
        ("windows-1256", "<meta charset=windows-1256>", b"\xe3\xe4", "من"),
        ("declared UTF-8 but broken", "<meta charset=utf-8>", b"caf\xe9", "caf\u{fffd}"),
        ("unknown label", "<meta charset=klingon>", b"caf\xe9", "café"),
    ] {
        let page =
            [b"<html><head>", head.as_bytes(), b"</head><body><p>", word, b"</p></body></html>"].concat();
        assert_eq!(json(&newsfold(&["read", "-"], &page))["blocks"][0]["text"], expected, "{what}");
    }
    let wide =
        |order: fn(u16) -> [u8; 2]| "\u{feff}<p>日本".encode_utf16().flat_map(order).collect::<Vec<u8>>();
    for page in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert_eq!(json(&newsfold(&["read", "-"], &page))["blocks"][0]["text"], "日本", "UTF-16 by its mark");
    }
}

#[test]
fn eval_counts_predictions_of_a_corpus_and_never_shows_what_is_put_aside() {
    let folder = folder("eval");
    std::fs::create_dir(folder.join("html")).unwrap();
    let mut truth = serde_json::Map::new();
    let mut predictions = serde_json::Map::new();
    for n in 0..20 {
        let id = format!("page-{n}");
        std::fs::write(folder.join(format!("html/{id}.html")), STORY).unwrap();
        let url = format!("https://site-{n}.example/a");
        truth.insert(id.clone(), serde_json::json!({"url": url, "articleBody": "one two three four five"}));
        predictions.insert(id, serde_json::json!({"articleBody": "one two three four six"}));
    }
    std::fs::write(folder.join("ground-truth.json"), Value::Object(truth).to_string()).unwrap();
    let pred = folder.join("pred.json");
    std::fs::write(&pred, Value::Object(predictions).to_string()).unwrap();
    let (dir, pred) = (folder.to_str().unwrap(), pred.to_str().unwrap());
    let output = newsfold(&["eval", "articles", dir, "--pred", pred, "--errors", "100"], b"");
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines[0], "all    F1=0.5000 precision=0.5000 recall=0.5000 accuracy=0.0000 n=20");
    let count = |line: &str| line.rsplit('=').next().unwrap().parse::<usize>().unwrap();
    let (open, check) = (count(lines[1]), count(lines[2]));
    assert_eq!(open + check, 20);
    assert!(check > 0, "{printed}");
    assert_eq!(printed.matches("https://site-").count(), open, "{printed}");
    let read = newsfold(&["eval", "articles", dir, "--part", "all"], b"");
    assert!(String::from_utf8(read.stdout).unwrap().starts_with("all    F1=0.0000"));
    assert_refused(&newsfold(&["eval", "words", dir], b""), "no such file");
    assert_refused(&newsfold(&["eval", "articles", dir, "--pred", "nowhere.json"], b""), "no such file");
}
