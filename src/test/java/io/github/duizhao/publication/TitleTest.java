package io.github.duizhao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleTest {
  private static final Inline RIVER = new Inline.Emphasis(List.of(new Inline.Text("River")));

  @Test
  void spaceBeforeEmphasisStays() {
    Title title = title(new Inline.Text("Chapter 5. The "), RIVER, new Inline.Text(" Delta"));
    assertThat(title.label()).contains("Chapter 5");
    assertThat(title.text().plainText()).isEqualTo("The River Delta");
  }

  @Test
  void titleMayBeginWithEmphasis() {
    Title title = title(new Inline.Text("一、"), RIVER);
    assertThat(title.label()).contains("一、");
    assertThat(title.text().content()).containsExactly(RIVER);
  }

  @Test
  void numberAloneIsTheTitle() {
    Title title = title(new Inline.Text("第五章"));
    assertThat(title.label()).isEmpty();
    assertThat(title.text().plainText()).isEqualTo("第五章");
  }

  @Test
  void noteAtANumberIsTheTitle() {
    Inline note = new Inline.NoteRef(new NoteId("c5-n1"));
    Title title = title(new Inline.Text("第五章"), note);
    assertThat(title.label()).contains("第五章");
    assertThat(title.text().content()).containsExactly(note);
  }

  @Test
  void numberInsideEmphasisIsNotSplit() {
    Title title = title(new Inline.Strong(List.of(new Inline.Text("第五章 河"))));
    assertThat(title.label()).isEmpty();
  }

  private static Title title(Inline... content) {
    return Title.of(new Phrase(new Language("en"), List.of(content)));
  }
}
