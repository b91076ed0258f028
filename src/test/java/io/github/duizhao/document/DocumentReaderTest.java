package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Language;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";

  @TempDir private Path folder;
  private final Report report = new Report();

  @Test
  void epubIsReadInTheOrderOfItsSpine() throws IOException {
    TextDocument document =
        epub(
            Map.of(
                "one.xhtml",
                "<h2>Chapter I</h2><h3>The Letter</h3><p>It was <i>late</i>.</p>",
                "two.xhtml",
                "<h2>Chapter II</h2><p>See <a href='one.xhtml'>there</a> and <a"
                    + " href='gone.xhtml'>nowhere</a>.</p>"));
    assertThat(document.info().title()).contains("The Book");
    assertThat(document.info().authors()).containsExactly("A. Author");
    assertThat(document.info().translators()).containsExactly("T. Translator");
    assertThat(written(document))
        .isEqualTo(
            """
            # Chapter I. The Letter {#c1}

            It was *late*. {#c1-p1}

            # Chapter II {#c2}

            See [there](<#c1>) and nowhere. {#c2-p1}
            """);
  }

  @Test
  void notesOfEveryFormBecomeFootnotes() throws IOException {
    TextDocument document =
        epub(
            Map.of(
                "one.xhtml",
                """
                <h2>I</h2>
                <p>Old<a href="one.xhtml#fn-1" id="fnref-1"><sup>[1]</sup></a> and
                new<a epub:type="noteref" href="two.xhtml#n2" id="r2">2</a>.</p>
                <p class="footnote">
                <a id="fn-1"/> <a href="one.xhtml#fnref-1" class="pginternal">[1]</a>
                A quotation.</p>
                """,
                "two.xhtml",
                """
                <section epub:type="endnotes"><h2>Notes</h2><ol><li id="n2" epub:type="endnote">
                <p>First. <a href="one.xhtml#r2" role="doc-backlink">↩</a></p><p>Second.</p></li></ol>
                </section>
                """));
    assertThat(written(document))
        .isEqualTo(
            """
            # I {#c1}

            Old[^1] and new[^2]. {#c1-p1}

            [^1]: A quotation.

            [^2]: First.

                Second.
            """);
  }

  @Test
  void whatIsNotTextIsListed() throws IOException {
    TextDocument document =
        epub(
            Map.of(
                "cover.xhtml",
                "<img src='x.png'/>",
                "one.xhtml",
                "<h1>A</h1><p>Text<span epub:type='pagebreak'>12</span> here.</p>",
                "two.xhtml",
                "<h1>B</h1><p>More.</p>",
                "zz-license.xhtml",
                "<section class='pg-boilerplate'>Every word of the license.</section>"));
    assertThat(document.chapters()).hasSize(2);
    assertThat(document.dropped())
        .extracting(it -> it.what() + " " + it.characters())
        .contains("page numbers 2", "Project Gutenberg license 22");
  }

  @Test
  void poemsTablesAndPicturesAreKept() throws IOException {
    TextDocument document =
        epub(
            Map.of(
                "one.xhtml",
                """
                <h1>A</h1>
                <blockquote epub:type="z3998:poem"><p><span>One line</span><br/><span>and another</span></p></blockquote>
                <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
                <p>* * *</p>
                <ul><li>one<ul><li>two</li></ul></li></ul>
                """,
                "two.xhtml",
                "<h1>B</h1><p>End.</p>"));
    assertThat(written(document))
        .contains(
            "> ```verse", "> One line", "> and another", "| a | b |", "---", "- one", "  - two");
  }

  @Test
  void htmlIsDividedAtItsHeadings() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.html"),
            "<!DOCTYPE html><html lang=en><title>A Page</title><body><nav>Menu</nav><h2>One</h2><p>First"
                + " <script>no()</script>text.</p><h2>Two</h2><p>Second.</p></body></html>");
    TextDocument document = new DocumentReader(new Language("en"), report).read(file).orElseThrow();
    assertThat(document.info().language()).contains(new Language("en"));
    assertThat(document.dropped()).extracting(TextDocument.Dropped::characters).contains(4L);
    assertThat(written(document))
        .isEqualTo("# One {#c1}\n\nFirst text. {#c1-p1}\n\n# Two {#c2}\n\nSecond. {#c2-p1}\n");
  }

  @Test
  void plainTextWithWrappedLines() throws IOException {
    TextDocument document =
        plain(
            """
            Title: The River
            Author: A. Author

            *** START OF THE PROJECT GUTENBERG EBOOK THE RIVER ***

            CHAPTER I.
            The Ferry

            The ferryman had been waiting since the early morning, and nobody had come
            to the landing. He was _very_ tired, and the rope was wet, and the boat was
            heavy with rain.[1]

            [1] It had rained for a week.

            CHAPTER II.

            In the evening a woman came with a lamp, and asked him to take her to the
            other side of the river before the night.

            *** END OF THE PROJECT GUTENBERG EBOOK THE RIVER ***
            The license.
            """);
    assertThat(document.info().title()).contains("The River");
    assertThat(written(document))
        .isEqualTo(
            """
            # CHAPTER I. The Ferry {#c1}

            The ferryman had been waiting since the early morning, and nobody had come to the landing. He was *very* tired, and the rope was wet, and the boat was heavy with rain.[^1] {#c1-p1}

            [^1]: It had rained for a week.

            # CHAPTER II. {#c2}

            In the evening a woman came with a lamp, and asked him to take her to the other side of the river before the night. {#c2-p1}
            """);
  }

  @Test
  void plainTextWithALineForEachParagraph() throws IOException {
    TextDocument document = plain("第一章 渡口\n　　船夫一早就在等人，谁也没有来。\n　　他累了。\n第二章 夜\n　　晚上来了一个女人，提着灯。\n");
    assertThat(written(document))
        .isEqualTo(
            """
            # 第一章 渡口 {#c1}

            船夫一早就在等人，谁也没有来。 {#c1-p1}

            他累了。 {#c1-p2}

            # 第二章 夜 {#c2}

            晚上来了一个女人，提着灯。 {#c2-p1}
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 text, this is a PDF",
    "{\\rtf1 text}, this is an RTF document",
    "'', the file has no text",
    "PK broken, the archive is damaged",
  })
  void whatCannotBeReadIsReportedOnce(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("text.epub"), content);
    assertThat(new DocumentReader(new Language("en"), report).read(file)).isEmpty();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings())
        .extracting(Finding::message)
        .first()
        .asString()
        .startsWith(message);
  }

  @Test
  void encryptedAndHostileArchivesAreRefused() throws IOException {
    Map<String, String> files = files(Map.of("one.xhtml", "<p>Text.</p>"));
    files.put(
        "META-INF/encryption.xml",
        "<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></EncryptedData></encryption>");
    assertThat(new DocumentReader(new Language("en"), report).read(zip(files))).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::message)
        .first()
        .asString()
        .contains("encrypted");
  }

  @Test
  void wordDocumentIsReadByItsStyles() throws IOException {
    Path file = Files.copy(zip(word()), folder.resolve("text.docx"));
    TextDocument document = new DocumentReader(new Language("en"), report).read(file).orElseThrow();
    assertThat(report.findings()).isEmpty();
    assertThat(document.info().title()).contains("The Book");
    assertThat(written(document))
        .isEqualTo(
            """
            # One {#c1}

            It was **late**.[^1] {#c1-p1}

            [^1]: A note.

            # Two {#c2}

            The end. {#c2-p1}
            """);
  }

  @Test
  void macrosAreRefused() throws IOException {
    Map<String, String> files = word();
    files.put("word/vbaProject.bin", "x");
    assertThat(new DocumentReader(new Language("en"), report).read(zip(files))).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly("this Word document contains macros");
  }

  private static Map<String, String> word() {
    Map<String, String> files = new LinkedHashMap<>();
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String w = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='%s' Target='%s'/></Relationships>";
    String heading =
        "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    files.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    files.put("_rels/.rels", relations.formatted(types + "officeDocument", "word/document.xml"));
    files.put(
        "word/_rels/document.xml.rels", relations.formatted(types + "footnotes", "footnotes.xml"));
    files.put(
        "word/document.xml",
        "<w:document "
            + w
            + "><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>The Book</w:t></w:r></w:p>"
            + heading.formatted("One")
            + "<w:p><w:r><w:t xml:space='preserve'>It was </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t>late</w:t></w:r><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
            + heading.formatted("Two")
            + "<w:p><w:r><w:t>The end.</w:t></w:r></w:p></w:body></w:document>");
    files.put(
        "word/styles.xml",
        "<w:styles "
            + w
            + "><w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style></w:styles>");
    files.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + w
            + "><w:footnote w:id='2'><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    return files;
  }

  @Test
  void deeplyNestedElementsAreRead() throws IOException {
    String text = "<h1>A</h1>" + "<div>x".repeat(10_000) + "deep" + "</div>".repeat(10_000);
    TextDocument document = epub(Map.of("one.xhtml", text, "two.xhtml", "<h1>B</h1><p>b</p>"));
    assertThat(written(document)).contains("deep");
  }

  private TextDocument plain(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    TextDocument document = new DocumentReader(new Language("en"), report).read(file).orElseThrow();
    assertThat(report.findings()).isEmpty();
    return document;
  }

  private TextDocument epub(Map<String, String> pages) throws IOException {
    TextDocument document =
        new DocumentReader(new Language("en"), report).read(zip(files(pages))).orElseThrow();
    assertThat(report.findings()).isEmpty();
    return document;
  }

  private static Map<String, String> files(Map<String, String> pages) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", "application/epub+zip");
    files.put("META-INF/container.xml", CONTAINER);
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    pages.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              String item = "<item id='%s' href='%s' media-type='application/xhtml+xml'/>";
              manifest.append(item.formatted(name, name));
              spine.append("<itemref idref='%s'/>".formatted(name));
              files.put(
                  "OEBPS/" + name,
                  "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
                      + pages.get(name)
                      + "</body></html>");
            });
    files.put(
        "OEBPS/book.opf",
        "<package><metadata><dc:title>The Book</dc:title><dc:creator>A. Author</dc:creator>"
            + "<dc:contributor opf:role='trl'>T. Translator</dc:contributor></metadata><manifest>"
            + manifest
            + "</manifest><spine>"
            + spine
            + "</spine></package>");
    return files;
  }

  private Path zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return Files.write(folder.resolve("book.epub"), bytes.toByteArray());
  }

  private static String written(TextDocument document) {
    return document.chapters().stream()
        .map(chapter -> SectionWriter.write(chapter.text()))
        .collect(Collectors.joining("\n"));
  }
}
