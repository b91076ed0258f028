package io.github.duizhao.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.w3c.dom.Element;

/**
 * Makes pictures without alternative text artifacts, as PDF/UA requires of decoration. The layout
 * engine tags every picture, so these get a mark as their text, and lose their tag in the PDF.
 */
final class DecorationPass {
  /** A character that no text of a book contains. */
  private static final String MARK = "\uFFFF";

  private final Map<COSDictionary, Set<Integer>> marked = new HashMap<>();

  private DecorationPass() {}

  /** Marks the pictures without alternative text. */
  static void apply(Element root) {
    for (Element picture : Elements.named("img", root)) {
      if (picture.getAttribute("alt").isBlank()) {
        picture.setAttribute("alt", MARK);
      }
    }
  }

  /** Makes the marked pictures of a PDF artifacts. */
  static void apply(PDDocument pdf) throws IOException {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    DecorationPass pass = new DecorationPass();
    pass.removeFrom(root.getCOSObject(), new HashSet<>());
    if (pass.marked.isEmpty()) {
      return;
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = pass.marked.get(page.getCOSObject());
      if (numbers != null) {
        rewrite(pdf, page, numbers);
        COSBase parents = root.getParentTree().getCOSObject();
        forget(parents, page.getStructParents(), numbers);
      }
    }
  }

  /** Removes the marked figures below an element of the structure. */
  private void removeFrom(COSDictionary element, Set<COSDictionary> seen) {
    if (!seen.add(element)) {
      return;
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      List<COSBase> kept = new ArrayList<>();
      for (COSBase kid : array) {
        if (!isRemoved(resolve(kid), seen)) {
          kept.add(kid);
        }
      }
      if (kept.size() < array.size()) {
        array.clear();
        array.addAll(kept);
      }
    } else if (isRemoved(kids, seen)) {
      element.removeItem(COSName.K);
    }
  }

  private boolean isRemoved(COSBase kid, Set<COSDictionary> seen) {
    if (!(kid instanceof COSDictionary child) || child.containsKey(COSName.getPDFName("Obj"))) {
      return false;
    }
    if (MARK.equals(child.getString(COSName.ALT))) {
      collect(child, child.getCOSDictionary(COSName.PG));
      return true;
    }
    removeFrom(child, seen);
    return false;
  }

  /** Collects the numbers of the marked content in a figure. */
  private void collect(COSDictionary figure, COSDictionary page) {
    COSBase kids = figure.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(all::add);
    } else if (kids != null) {
      all.add(kids);
    }
    for (COSBase kid : all) {
      COSBase found = resolve(kid);
      if (found instanceof COSNumber number) {
        marked.computeIfAbsent(page, key -> new HashSet<>()).add(number.intValue());
      } else if (found instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
        COSDictionary own = reference.getCOSDictionary(COSName.PG);
        marked
            .computeIfAbsent(own == null ? page : own, key -> new HashSet<>())
            .add(reference.getInt(COSName.MCID));
      }
    }
  }

  private static COSBase resolve(COSBase object) {
    return object instanceof COSObject reference ? reference.getObject() : object;
  }

  private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> numbers)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && tokens.get(i - 1) instanceof COSDictionary properties
          && numbers.contains(properties.getInt(COSName.MCID))) {
        tokens.set(i - 2, COSName.ARTIFACT);
        properties.clear();
      }
    }
    PDStream contents = new PDStream(pdf);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(contents);
  }

  /** Removes content from the tree that leads from content to its structure. */
  private static void forget(COSBase node, int page, Set<Integer> numbers) {
    if (!(resolve(node) instanceof COSDictionary tree)) {
      return;
    }
    if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      kids.forEach(kid -> forget(kid, page, numbers));
    }
    if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray entries) {
      for (int i = 0; i + 1 < entries.size(); i += 2) {
        if (entries.getInt(i) == page && entries.getObject(i + 1) instanceof COSArray elements) {
          for (int number : numbers) {
            if (number < elements.size()) {
              elements.set(number, COSNull.NULL);
            }
          }
        }
      }
    }
  }
}
