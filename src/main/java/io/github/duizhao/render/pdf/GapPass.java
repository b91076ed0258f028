package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Inserts an empty element between a Han character and a Latin letter or digit, which the style
 * sheet renders as a thin gap. The text itself does not change.
 */
final class GapPass {
  private GapPass() {}

  static void apply(Element root) {
    TextFlow.of(root).forEach(GapPass::apply);
  }

  private static void apply(TextFlow flow) {
    List<Integer> gaps = gaps(flow.text());
    Collections.reverse(gaps);
    for (int gap : gaps) {
      flow.pieces().stream()
          .filter(piece -> piece.isText() && piece.start() <= gap && gap < piece.end())
          .findFirst()
          .ifPresent(piece -> insert(piece.text(), gap - piece.start()));
    }
  }

  private static List<Integer> gaps(String text) {
    List<Integer> gaps = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int after = text.codePointAt(i);
      if (i > 0 && (isHanNextToLatin(before, after) || isHanNextToLatin(after, before))) {
        gaps.add(i);
      }
      before = after;
    }
    return gaps;
  }

  private static boolean isHanNextToLatin(int han, int latin) {
    return Characters.isHan(han) && Character.isLetterOrDigit(latin) && !Characters.isWide(latin);
  }

  private static void insert(Text text, int offset) {
    Node after = offset == 0 ? text : text.splitText(offset);
    Element gap = text.getOwnerDocument().createElement("span");
    gap.setAttribute("class", "gap");
    Node parent = after.getParentNode();
    if (parent != null) {
      parent.insertBefore(gap, after);
    }
  }
}
