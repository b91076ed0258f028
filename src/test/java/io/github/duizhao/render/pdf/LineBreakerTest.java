package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

  /** A bar marks each place where a line may end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "长江、运河; 长|江、|运|河",
        "他说“你好”。走; 他|说|“你|好”。|走",
        "（一）《论》; （一）|《论》",
        "约翰·史密斯; 约|翰·|史|密|斯",
        "完了……又来; 完|了……|又|来",
        "他——她; 他——|她",
        "占87.5%的; 占|87.5%|的",
        "到２０％了; 到|２０％|了",
        "用G60走; 用|G60|走",
        "to the sea; to |the |sea",
        "well-known fact; well-|known |fact",
        "a “crack” in; a |“crack” |in",
        "𠮷𠮷。; 𠮷|𠮷。",
      })
  void linesEndAtAllowedPlaces(String text, String expected) {
    assertThat(broken(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"河\uFFFC——也; 河\uFFFC——|也", "sea\uFFFC and; sea\uFFFC |and"})
  void noteMarkStaysWithItsWord(String text, String expected) {
    assertThat(broken(text)).isEqualTo(expected);
  }

  private static String broken(String text) {
    LineBreaker breaker = new LineBreaker();
    breaker.setText(text);
    StringBuilder marked = new StringBuilder();
    int start = 0;
    for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
      marked.append(start == 0 ? "" : "|").append(text, start, end);
      start = end;
    }
    return marked.toString();
  }
}
