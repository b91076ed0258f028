package io.github.duizhao.numeral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class NumberReaderTest {
  private static final Path READINGS = Path.of("src/test/resources/numerals/readings.txt");

  static Stream<String> readings() throws IOException {
    return Files.readAllLines(READINGS, UTF_8).stream().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void textHasTheseNumbers(String line) {
    String[] columns = line.split(" \\| ?", -1);
    assertThat(read(columns[0], columns[1])).isEqualTo(columns[2]);
  }

  private static String read(String language, String text) {
    return NumberReader.of(new Language(language)).read(text).stream()
        .map(NumberReaderTest::print)
        .collect(Collectors.joining(" "));
  }

  private static String print(Quantity quantity) {
    String values =
        quantity.values().stream().map(Rational::toString).collect(Collectors.joining(" or "));
    String unit = quantity.unit().map(Unit::name).orElse("");
    String all = (values + " " + unit).strip();
    return quantity.required() ? all : "(" + all + ")";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "一",
        "百",
        "万",
        "亿",
        "一万",
        "廿",
        "1,",
        "1.",
        "1/",
        "1 ",
        "1-",
        "壹",
        "点五",
        "第",
        "半",
        "翻",
        "one ",
        "hundred ",
        "million ",
        "twenty-",
        "a ",
        "half ",
        "and a half ",
        "1,000,",
        "十二",
        "百分之",
        "三分之",
        "五世纪五年代",
        "X",
        "1万",
        "1.5百万",
        "third ",
        "分之"
      })
  void longTextIsReadQuickly(String word) {
    String text = word.repeat(100_000 / word.length());
    for (String language : List.of("zh-Hans", "en", "ja", "fr", "xx")) {
      assertThat(NumberReader.of(new Language(language)).read(text))
          .allSatisfy(quantity -> assertThat(quantity.values()).isNotEmpty());
    }
  }

  @Test
  void wordsAreThoseOfTheText() {
    String text = "第十五次，１２％ and 𠀀三百亩 ";
    for (String language : List.of("zh", "en", "fr")) {
      for (Quantity quantity : NumberReader.of(new Language(language)).read(text)) {
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.words());
      }
    }
  }
}
