package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.validator.EpubCheckReport;
import io.github.duizhao.validator.NuHtml;
import io.github.duizhao.validator.VeraPdf;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole books whose order comes from SUMMARY.md or from nested folders, in every format. */
class FreeNamesIT {
  private static final Path CASES = Path.of("src/test/resources/golden/pages");
  private static final Path CONFIG = Path.of("src/test/resources/books/minimal/book.yml");
  private static final Pattern HREF = Pattern.compile(" (?:href|src)=\"([^\"#]+)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"mdbook-layout", "honkit-layout", "parts-in-parts"})
  void everyFilePassesItsValidatorAndEveryLinkLeadsToAFile(String name) throws IOException {
    Path site = build(name);
    everyFileIsValid(site);
    assertThat(BookRun.paths(site))
        .filteredOn(path -> path.startsWith("downloads/"))
        .allMatch(this::isPlain);
  }

  private void everyFileIsValid(Path site) throws IOException {
    for (String path : BookRun.paths(site)) {
      Path file = site.resolve(path);
      if (path.endsWith(".pdf")) {
        assertThat(VeraPdf.failures(file)).as(path).isEmpty();
      } else if (path.endsWith(".epub")) {
        assertThat(EpubCheckReport.of(file)).as(path).isEmpty();
      } else if (path.endsWith(".html")) {
        assertThat(NuHtml.messages(file)).as(path).isEmpty();
        linksLeadToFiles(file);
      }
    }
  }

  @Test
  void formulasFootnotesAndLinksPassTheValidators() throws IOException {
    Path book = folder.resolve("book");
    BookRun.copy(Path.of("src/test/resources/books/markdown"), book);
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("MRK-018").doesNotContain("warning:", "error:");
    Path site = book.resolve("site");
    everyFileIsValid(site);
    assertThat(site.resolve("guide/setup.html"))
        .content()
        .contains("href=\"../use.html#c2-p2\"", "href=\"../use.html\"", "<math ", "<mi>ℝ</mi>")
        .doesNotContain(".md", "$x");
    String contents = entry(site.resolve("downloads/markdown-bilingual.epub"), "EPUB/package.opf");
    assertThat(contents).containsPattern("href=\"guide-setup[^\"]*\"[^>]* properties=\"mathml\"");
    assertThat(contents).doesNotContainPattern("href=\"use[^\"]*\"[^>]* properties=\"mathml\"");
  }

  @Test
  void addressesForSearchEnginesAreEncoded() throws IOException {
    Path site = build("mdbook-layout");
    String address = "https://example.org/guide/My%20Folder/%E6%B7%B1%20%26%20%E6%B5%85.html";
    assertThat(site.resolve("sitemap.xml")).content().contains("<loc>" + address + "</loc>");
    assertThat(site.resolve("guide/My Folder/深 & 浅.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"" + address + "\"/>")
        .contains("\"url\":\"" + address + "\"");
  }

  @Test
  void nameOfAChapterSelectsWhatIsInIt() throws IOException {
    build("parts-in-parts");
    BookRun run = BookRun.of(folder, "status", "book", "--accept", "c1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("book/content/translation.tsv"))
        .content()
        .contains("c1-p1\t", "c1-1-p1\t", "c1-1-2-p1\t")
        .doesNotContain("c2-p1\t", "part1-2-p1\t");
  }

  private static String entry(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile());
        InputStream in = file.getInputStream(file.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path build(String name) throws IOException {
    Path book = folder.resolve("book");
    BookRun.copy(CASES.resolve(name).resolve("in"), book);
    Files.copy(CONFIG, book.resolve("book.yml"));
    Files.writeString(
        book.resolve("book.yml"),
        "site: {url: 'https://example.org'}\n",
        StandardOpenOption.APPEND);
    BookRun run = BookRun.of(folder, "build", "book");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return book.resolve("site");
  }

  private void linksLeadToFiles(Path page) throws IOException {
    Matcher href = HREF.matcher(Files.readString(page));
    while (href.find()) {
      URI target = page.toUri().resolve(href.group(1).replace("&amp;", "&"));
      if ("file".equals(target.getScheme())) {
        assertThat(Path.of(target)).as("%s in %s", href.group(1), page).exists();
      }
    }
  }

  private boolean isPlain(String path) {
    return path.matches("[A-Za-z0-9./-]+");
  }
}
