package io.github.duizhao.document;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an EPUB, of version 2 or 3. */
final class EpubReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String OBFUSCATION =
      "http://(ns.adobe.com/pdf/enc#RC|www.idpf.org/2008/embedding)";

  private static final Pattern DROPPED_TYPE =
      Pattern.compile(
          "(?:^|\\s)(cover|titlepage|halftitlepage|imprint|colophon|copyright-page|toc|landmarks|loi|lot|page-list|other-credits|contributors)(?:$|\\s)");

  private static final Pattern DROPPED_NAME =
      Pattern.compile(
          "(?i)(^|[-_./0-9])(cover|title-?page|half-?title(page)?|imprint|colophon|copyright|uncopyright|toc|nav|contents|loi|ads?|also-by|newsletter)([-_.0-9]|$)");

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?.*");

  /** The share of the text of a table of contents that is in links. */
  private static final double LINKS = 0.7;

  private final ZipContent zip;
  private final Language language;
  private final Origin origin;
  private final Pictures pictures;
  private final List<TextDocument.Dropped> dropped = new ArrayList<>();
  private final Map<String, Element> files = new LinkedHashMap<>();
  private final Map<String, Element> items = new LinkedHashMap<>();
  private final Map<String, String> guide = new HashMap<>();
  private String folder = "";

  private EpubReader(ZipContent zip, Language language, Origin origin) {
    this.zip = zip;
    this.language = language;
    this.origin = origin;
    this.pictures = new Pictures(zip::get);
  }

  /** Reads a book from its files. */
  static TextDocument read(ZipContent zip, Language language, Origin origin)
      throws ZipContent.BrokenException {
    return new EpubReader(zip, language, origin).read();
  }

  private TextDocument read() throws ZipContent.BrokenException {
    refuseEncrypted();
    Element container =
        xml(CONTAINER)
            .orElseThrow(() -> new ZipContent.BrokenException("the EPUB has no " + CONTAINER));
    Element root = container.selectFirst("rootfile[full-path]");
    String path = root == null ? "" : root.attr("full-path");
    Element opf =
        xml(path)
            .orElseThrow(() -> new ZipContent.BrokenException("the EPUB has no package document"));
    folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (Element item : opf.select("manifest > item")) {
      items.put(item.attr("id"), item);
    }
    for (Element reference : opf.select("guide > reference")) {
      guide.put(resolved(reference.attr("href")), reference.attr("type"));
    }
    readSpine(opf);
    DocumentInfo info = info(opf);
    List<ChapterBuilder.Entry> contents = contents(opf);
    files.keySet().removeIf(this::isDropped);
    HtmlNotes notes = new HtmlNotes(files);
    Map<String, Element> bodies = notes.extract();
    addDropped("note numbers and links back", path, notes.dropped());
    files.entrySet().removeIf(file -> isEmptyNotes(file.getKey(), file.getValue()));
    dropPageNumbers();
    Map<String, List<Phrase>> texts = new HashMap<>();
    bodies.forEach((name, body) -> texts.put(name, paragraphs(body, path)));
    ChapterBuilder builder = new ChapterBuilder(language, origin, texts);
    files.forEach((file, body) -> builder.add(file, converter(file).convert(body)));
    List<Chapter> chapters = builder.build(contents, info.title());
    dropped.addAll(builder.dropped());
    dropped.addAll(pictures.dropped());
    return new TextDocument(info, chapters, pictures.files(), dropped);
  }

  private void refuseEncrypted() throws ZipContent.BrokenException {
    Optional<Element> encryption = xml("META-INF/encryption.xml");
    boolean isEncrypted = zip.has("META-INF/rights.xml") || zip.has("META-INF/sinf.xml");
    if (encryption.isPresent()) {
      for (Element method : encryption.get().getAllElements()) {
        Element parent = method.parent();
        isEncrypted |=
            method.normalName().endsWith("encryptionmethod")
                && (parent == null || !parent.normalName().endsWith("encryptedkey"))
                && !method.attr("Algorithm").matches(OBFUSCATION);
      }
    }
    if (isEncrypted) {
      throw new ZipContent.BrokenException(
          "the EPUB is encrypted (DRM); only its seller's programs can read it");
    }
  }

  private Optional<Element> xml(String name) {
    return zip.get(name).map(bytes -> parse(bytes, name, Parser.xmlParser()));
  }

  private static Document parse(byte[] bytes, String name, Parser parser) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, name, parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page, which is XHTML unless it says nothing of that. */
  private static Document page(byte[] bytes, String name) {
    String start = new String(bytes, 0, Math.min(2000, bytes.length), StandardCharsets.ISO_8859_1);
    boolean isXml = start.contains("http://www.w3.org/1999/xhtml") || start.contains("<?xml");
    return parse(bytes, name, isXml ? Parser.xmlParser() : Parser.htmlParser());
  }

  private String resolved(String href) {
    return Paths.resolve(folder + "x", href);
  }

  private void readSpine(Element opf) {
    Set<String> order = new LinkedHashSet<>();
    for (Element reference : opf.select("spine > itemref")) {
      Element item = items.get(reference.attr("idref"));
      boolean isLinear = !reference.attr("linear").equals("no");
      if (item != null && isLinear) {
        order.add(resolved(item.attr("href")));
      }
    }
    for (Element reference : opf.select("spine > itemref[linear=no]")) {
      Element item = items.get(reference.attr("idref"));
      if (item != null) {
        order.add(resolved(item.attr("href")));
      }
    }
    for (String file : order) {
      zip.get(file)
          .map(bytes -> page(bytes, file).selectFirst("body"))
          .ifPresent(body -> files.put(file, body));
    }
  }

  private void addDropped(String what, String place, long characters) {
    if (characters > 0) {
      dropped.add(new TextDocument.Dropped(what, place, characters));
    }
  }

  /** Whether a file is not part of the text, which is noted. */
  private boolean isDropped(String file) {
    Element body = Objects.requireNonNull(files.get(file));
    dropLicense(file, body);
    String text = body.text();
    String types = types(body);
    Optional<String> what = Optional.empty();
    Matcher type = DROPPED_TYPE.matcher(types);
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (type.find()) {
      what = Optional.of(type.group(1));
    } else if (types.isBlank()
        && DROPPED_TYPE
            .matcher(guide.getOrDefault(file, "").replace("title-page", "titlepage"))
            .find()) {
      what = Optional.ofNullable(guide.get(file));
    } else if (types.isBlank() && DROPPED_NAME.matcher(name).find() && text.length() < 6000) {
      what = Optional.of(name);
    } else if (isContents(body)) {
      what = Optional.of("table of contents");
    }
    if (what.isPresent()) {
      addDropped(what.get(), file, HtmlNotes.count(text));
      return true;
    }
    return false;
  }

  private static String types(Element body) {
    StringBuilder types = new StringBuilder(body.attr("epub:type"));
    Element only = body;
    while (only.children().size() == 1) {
      only = only.child(0);
      types.append(' ').append(only.attr("epub:type"));
    }
    return types.toString().strip();
  }

  private static boolean isContents(Element body) {
    long all = HtmlNotes.count(body.text());
    long linked = 0;
    int links = 0;
    for (Element link : body.select("a[href]")) {
      linked += HtmlNotes.count(link.text());
      links++;
    }
    return links >= 4 && linked > LINKS * all;
  }

  private void dropLicense(String file, Element body) {
    for (Element part :
        body.select(
            "#pg-header, #pg-footer, #pg-machine-header, .pg-boilerplate, #pg-start-separator, #pg-end-separator")) {
      addDropped("Project Gutenberg license", file, HtmlNotes.count(part.text()));
      part.remove();
    }
  }

  private boolean isEmptyNotes(String file, Element body) {
    boolean isEmpty =
        body.text().strip().length() < 40
            && body.select("img, image").isEmpty()
            && (types(body).contains("endnotes")
                || body.text()
                    .strip()
                    .matches(
                        "(?i)|(end|foot)?notes?|notes de .*|fußnoten|anmerkungen|注释|注釋|註|脚注|注"));
    if (isEmpty) {
      addDropped("heading of the notes", file, HtmlNotes.count(body.text()));
    }
    return isEmpty;
  }

  private void dropPageNumbers() {
    files.forEach(
        (file, body) -> {
          long count = 0;
          for (Element mark : List.copyOf(body.getAllElements())) {
            boolean isPage =
                (mark.attr("epub:type") + " " + mark.attr("role")).contains("pagebreak")
                    || mark.className().matches("(?i).*\\b(pagenum|pageno|pgnum|page-number)\\b.*");
            if (!isPage) {
              continue;
            }
            count += HtmlNotes.count(mark.text());
            mark.remove();
          }
          addDropped("page numbers", file, count);
        });
  }

  private HtmlConverter converter(String file) {
    return new HtmlConverter(
        language, origin, source -> pictures.target(file, source), href -> link(file, href));
  }

  private Optional<String> link(String file, String href) {
    String target = href.strip();
    if (target.matches("(?i)(https?|mailto):[^\\s<>\"{}|\\\\^`]+")) {
      return Optional.of(target);
    } else if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*") || target.isEmpty()) {
      return Optional.empty();
    }
    int hash = target.indexOf('#');
    String path = hash == 0 ? file : Paths.resolve(file, target);
    String fragment = hash < 0 ? "" : "#" + Paths.decoded(target.substring(hash + 1));
    return files.containsKey(path)
        ? Optional.of(ChapterBuilder.INSIDE + path + fragment)
        : Optional.empty();
  }

  private List<Phrase> paragraphs(Element note, String file) {
    List<Phrase> paragraphs = new ArrayList<>();
    for (HtmlConverter.Piece piece : converter(file).convert(note)) {
      Block.texts(List.of(piece.block()))
          .map(text -> text.content())
          .filter(content -> !content.isEmpty())
          .forEach(content -> paragraphs.add(new Phrase(language, flat(content))));
    }
    return paragraphs;
  }

  /** The text of a note in one line, without references to other notes. */
  private static List<Inline> flat(List<Inline> content) {
    return Inline.map(
        content,
        it ->
            it instanceof Inline.NoteRef
                ? Optional.empty()
                : Optional.of(it instanceof Inline.LineBreak ? new Inline.Text(" ") : it));
  }

  private List<ChapterBuilder.Entry> contents(Element opf) {
    List<ChapterBuilder.Entry> entries = new ArrayList<>();
    for (Element item : items.values()) {
      if (item.attr("properties").matches("(^|.*\\s)nav(\\s.*|$)")) {
        String path = resolved(item.attr("href"));
        zip.get(path)
            .map(bytes -> page(bytes, path))
            .flatMap(EpubReader::contentsList)
            .ifPresent(list -> addEntries(list, path, 1, entries));
        Element nav = files.get(path);
        if (nav != null && nav.select("nav").size() > 0) {
          addDropped("table of contents", path, HtmlNotes.count(nav.text()));
          files.remove(path);
        }
      }
    }
    if (entries.isEmpty()) {
      Element toc = items.get(opf.select("spine").attr("toc"));
      Optional<String> path =
          Optional.ofNullable(toc)
              .or(
                  () ->
                      items.values().stream()
                          .filter(it -> it.attr("media-type").equals("application/x-dtbncx+xml"))
                          .findFirst())
              .map(it -> resolved(it.attr("href")));
      path.flatMap(this::xml)
          .map(ncx -> ncx.selectFirst("navMap"))
          .ifPresent(map -> addPoints(map, path.get(), 1, entries));
    }
    return entries;
  }

  /** The list in a navigation document that is the table of contents. */
  private static Optional<Element> contentsList(Document document) {
    for (Element nav : document.select("nav")) {
      if (nav.attr("epub:type").matches("(^|.*\\s)toc(\\s.*|$)")) {
        return Optional.ofNullable(nav.selectFirst("ol"));
      }
    }
    return Optional.ofNullable(document.selectFirst("nav ol"));
  }

  private void addEntries(
      Element list, String path, int depth, List<ChapterBuilder.Entry> entries) {
    for (Element item : list.children()) {
      Element link = item.selectFirst("> a[href], > span, > p > a[href]");
      if (link != null) {
        addEntry(link.attr("href"), link.text(), path, depth, entries);
      }
      Element inner = item.selectFirst("> ol");
      if (inner != null && depth < 8) {
        addEntries(inner, path, depth + 1, entries);
      }
    }
  }

  private void addPoints(
      Element parent, String path, int depth, List<ChapterBuilder.Entry> entries) {
    for (Element point : parent.children()) {
      if (point.normalName().equals("navpoint")) {
        Element text = point.selectFirst("> navLabel > text");
        Element content = point.selectFirst("> content");
        if (content != null) {
          addEntry(content.attr("src"), text == null ? "" : text.text(), path, depth, entries);
        }
        if (depth < 8) {
          addPoints(point, path, depth + 1, entries);
        }
      }
    }
  }

  private void addEntry(
      String href, String title, String path, int depth, List<ChapterBuilder.Entry> entries) {
    if (!href.isEmpty()) {
      int hash = href.indexOf('#');
      String fragment = hash < 0 ? "" : Paths.decoded(href.substring(hash + 1));
      entries.add(new ChapterBuilder.Entry(Paths.resolve(path, href), fragment, title, depth));
    }
  }

  private static DocumentInfo info(Element opf) {
    List<String> authors = new ArrayList<>();
    List<String> translators = new ArrayList<>();
    for (Element person : opf.getAllElements()) {
      String name = person.normalName();
      if (name.equals("dc:creator") || name.equals("dc:contributor")) {
        String role = role(opf, person);
        if (role.equals("trl")) {
          translators.add(person.text().strip());
        } else if (name.equals("dc:creator") && (role.isEmpty() || role.equals("aut"))) {
          authors.add(person.text().strip());
        }
      }
    }
    return new DocumentInfo(
        first(opf, "dc:title"),
        authors,
        translators,
        first(opf, "dc:language").filter(Language::isWellFormed).map(Language::new),
        first(opf, "dc:date").flatMap(EpubReader::date),
        first(opf, "dc:publisher"),
        first(opf, "dc:rights"));
  }

  private static String role(Element opf, Element person) {
    if (person.hasAttr("opf:role")) {
      return person.attr("opf:role");
    }
    String id = person.id();
    for (Element meta : opf.select("meta[property=role]")) {
      if (!id.isEmpty() && meta.attr("refines").equals("#" + id)) {
        return meta.text().strip();
      }
    }
    return "";
  }

  private static Optional<String> first(Element opf, String name) {
    for (Element element : opf.getAllElements()) {
      if (element.normalName().equals(name) && !element.text().isBlank()) {
        return Optional.of(HtmlConverter.clean(element.text()).strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
