package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstSentenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "共建轨道上的长三角。加快建设，",
        "推进“放管服”改革。加快",
        "谁来办？各地",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷。各地"
      })
  void aShortFirstSentenceIsARunInHead(String text) {
    assertThat(FirstSentence.runInHead(text))
        .hasValueSatisfying(head -> assertThat(text).startsWith(head).isNotEqualTo(head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "。",
        "共建轨道上的长三角。",
        "以长江为纽带，淮河为骨干。长江",
        "他说：好。然后",
        "“好。”他说。",
        "他说“好。然后走”。",
        "这一句话比二十个汉字还要多出好几个字所以不算。后面",
        "Short head. And more text.",
        "没有句号的一行"
      })
  void otherBeginningsAreNotRunInHeads(String text) {
    assertThat(FirstSentence.runInHead(text)).isEmpty();
  }
}
