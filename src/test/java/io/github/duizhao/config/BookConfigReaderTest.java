package io.github.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.OutputFormats;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookConfigReaderTest {
  private static final Language ZH = new Language("zh-Hans");
  private static final Language EN = new Language("en");
  private static final String LEAST =
      """
      id: small-book
      title: {zh-Hans: 小书𠮷, en: Small Book}
      languages: [zh-Hans, en]
      issued: 2020-01-31
      """;

  @TempDir Path book;
  private final Report report = new Report();

  @Test
  void fourKeysAreEnough() throws IOException {
    BookConfig config = read(LEAST).orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(config.id()).hasToString("small-book");
    assertThat(config.outputs()).containsExactly("site", "pdf", "epub");
    assertThat(option(config, "page")).containsExactly("A4");
    assertThat(option(config, "layouts")).containsExactly("PARALLEL");
    assertThat(config.missingTranslation()).isEqualTo(MissingTranslation.SOURCE);
    Metadata metadata = config.metadata();
    assertThat(metadata.title().in(ZH)).hasValue("小书𠮷");
    assertThat(metadata.languages().both()).containsExactly(ZH, EN);
    assertThat(metadata.modified()).isEqualTo(LocalDate.of(2020, 1, 31));
    assertThat(metadata.site()).isEmpty();
    assertThat(metadata.contributors()).isEmpty();
  }

  @Test
  void everyKeyIsRead() throws IOException {
    BookConfig config =
        read(LEAST
                + """
                modified: 2020-02-01
                subtitle: {zh-Hans: 节录, en: Excerpts}
                description: {en: "A book: short"}
                contributors:
                  - name: {zh-Hans: 李, en: Li Bai}
                    role: trl
                    file-as: {en: "Li, Bai"}
                identifier: urn:isbn:9787010000000
                publisher: {en: Press}
                subjects: [{en: Planning, zh-Hans: 规划}]
                source: {zh-Hans: 报纸}
                rights: {en: no}
                contact: https://example.org/contact
                site: {url: "https://example.org/长三角/"}
                outputs: [epub, site]
                pdf: {page: Letter, layouts: [interleaved]}
                missing-translation: fail
                """)
            .orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(config.outputs()).containsExactly("site", "epub");
    assertThat(option(config, "page")).containsExactly("LETTER");
    assertThat(option(config, "layouts")).containsExactly("INTERLEAVED");
    assertThat(config.missingTranslation()).isEqualTo(MissingTranslation.FAIL);
    Metadata metadata = config.metadata();
    assertThat(metadata.modified()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(metadata.subtitle()).hasValue(new Localized(Map.of(ZH, "节录", EN, "Excerpts")));
    assertThat(metadata.description()).hasValue(new Localized(Map.of(EN, "A book: short")));
    assertThat(metadata.contributors())
        .containsExactly(
            new Contributor(
                new Localized(Map.of(ZH, "李", EN, "Li Bai")),
                Contributor.Role.TRANSLATOR,
                Optional.of(new Localized(Map.of(EN, "Li, Bai")))));
    assertThat(metadata.identifier()).hasValue("urn:isbn:9787010000000");
    assertThat(metadata.publisher()).hasValue(new Localized(Map.of(EN, "Press")));
    assertThat(metadata.subjects().get(0).texts().keySet()).containsExactly(ZH, EN);
    assertThat(metadata.source()).hasValue(new Localized(Map.of(ZH, "报纸")));
    assertThat(metadata.rights()).hasValue(new Localized(Map.of(EN, "no")));
    assertThat(metadata.contact()).hasValue("https://example.org/contact");
    assertThat(metadata.site()).hasValue("https://example.org/%E9%95%BF%E4%B8%89%E8%A7%92");
  }

  @Test
  void emptyTextIsLikeAMissingKey() throws IOException {
    BookConfig config =
        read(LEAST + "identifier: ''\nsubtitle: {en: ''}\nsite: {url: ''}\ncontact:\nrights: ~\n")
            .orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(config.metadata().identifier()).isEmpty();
    assertThat(config.metadata().subtitle()).isEmpty();
    assertThat(config.metadata().site()).isEmpty();
  }

  @Test
  void emptyTextOfARequiredKeyIsRefused() throws IOException {
    assertThat(read("id:\ntitle: {a: b}\nlanguages: []\nissued: ''\n")).isEmpty();
    assertThat(findings())
        .containsExactly(
            "book.yml:1: CFG-004 id: expected lower-case letters a to z, digits and hyphens,"
                + " such as yangtze-delta-outline, found nothing",
            "book.yml:2: CFG-004 title.a: expected a language tag such as zh-Hans or en",
            "book.yml:3: CFG-004 languages: expected two languages, the original first,"
                + " such as [zh-Hans, en]",
            "book.yml:4: CFG-004 issued: expected a date such as 2019-12-01, found nothing");
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreAccepted() throws IOException {
    assertThat(read("\uFEFF" + LEAST.replace("\n", "\r\n"))).isPresent();
    assertThat(findings()).isEmpty();
  }

  @Test
  void aDateBeforeTheEditionIsRefused() throws IOException {
    assertThat(read(LEAST + "modified: 2019-01-01\n")).isEmpty();
    assertThat(findings())
        .containsExactly(
            "book.yml:5: CFG-004 modified: expected a date not before that of 'issued',"
                + " 2020-01-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[zh-Hans]",
        "[zh-Hans, en, fr]",
        "[en, en]",
        "[zh_Hans, en]",
        "en",
        "[[zh], en]",
        "{a: b}"
      })
  void twoLanguagesAreNeeded(String languages) throws IOException {
    assertThat(read("id: a\ntitle: {zh-Hans: 书}\nissued: 2020-01-31\nlanguages: " + languages))
        .isEmpty();
    assertThat(findings()).hasSize(1);
    assertThat(findings().get(0)).startsWith("book.yml:4: CFG-004 languages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "https:///book",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://me@example.org",
        "https://example.org/a b",
        "https://"
      })
  void aSiteNeedsAPlainWebAddress(String url) throws IOException {
    assertThat(read(LEAST + "site: {url: '" + url + "'}\n")).isEmpty();
    assertThat(findings())
        .containsExactly(
            "book.yml:5: CFG-004 site.url: expected an address such as https://…, found '"
                + url
                + "'");
  }

  @Test
  void aFormerKeyIsRefusedWithItsNewName() throws IOException {
    assertThat(read(LEAST + "faces: []\n")).isEmpty();
    assertThat(findings()).containsExactly("book.yml:5: CFG-002 key 'faces' is now called 'fonts'");
  }

  @Test
  void keyWithASingleValueAcceptsIt() throws IOException {
    String keys =
        """
        cover: ""
        epub: {fonts: none, compatible: false}
        search: {fold-traditional: false}
        fonts: []
        rules: {}
        waivers: []
        """;
    assertThat(read(LEAST + keys)).isPresent();
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cover: a.png",
        "epub: {compatible: true}",
        "search: {fold-traditional: true}",
        "rules: {NUM-999: warning}"
      })
  void unsupportedValueIsRefused(String line) throws IOException {
    assertThat(read(LEAST + line + "\n")).isEmpty();
    assertThat(findings()).hasSize(1).allMatch(text -> text.startsWith("book.yml:5: CFG-00"));
  }

  @Test
  void damagedFilesNeverThrow() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/check/CFG-004/good/book.yml"));
    String marks = "{}[]&*!|>'\"%@`#,?:- \n\t\\~<=";
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      StringBuilder damaged = new StringBuilder(text);
      for (int j = 0; j <= i % 4; j++) {
        int at = random.nextInt(damaged.length());
        damaged.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
      }
      Report findings = new Report();
      Files.writeString(book.resolve("book.yml"), damaged);
      boolean read = BookConfigReader.read(book, OutputFormats.described(), findings).isPresent();
      assertThat(read).as(damaged.toString()).isNotEqualTo(findings.hasErrors());
    }
  }

  /** The constants chosen for an option of PDFs. */
  private static List<String> option(BookConfig config, String key) {
    return OutputFormats.described().stream()
        .filter(format -> format.name().equals("pdf"))
        .flatMap(format -> format.options().stream())
        .filter(option -> option.key().equals(key))
        .flatMap(option -> config.options().all(option).stream())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  private Optional<BookConfig> read(String text) throws IOException {
    Files.writeString(book.resolve("book.yml"), text);
    return BookConfigReader.read(book, OutputFormats.described(), report);
  }

  private List<String> findings() {
    return report.findings().stream().map(Finding::toString).toList();
  }
}
