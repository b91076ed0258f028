package io.github.duizhao.render.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An EPUB file that was read: its entries in order, its files as bytes and as XML. */
final class EpubFile {
  private static final String ROOT = "EPUB/";

  private final byte[] bytes;
  private final List<ZipEntry> entries;
  private final Map<String, byte[]> files;

  private EpubFile(byte[] bytes, List<ZipEntry> entries, Map<String, byte[]> files) {
    this.bytes = bytes;
    this.entries = entries;
    this.files = files;
  }

  static EpubFile read(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      List<ZipEntry> entries = new ArrayList<>();
      Map<String, byte[]> files = new LinkedHashMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          files.put(entry.getName(), zip.readAllBytes());
          entries.add(entry);
        }
      }
      return new EpubFile(bytes, entries, files);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  List<ZipEntry> entries() {
    return entries;
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** The names of the XHTML files with the text of the book. */
  List<String> pages() {
    return files.keySet().stream()
        .filter(name -> name.endsWith(".xhtml"))
        .map(name -> name.substring(ROOT.length()))
        .toList();
  }

  byte[] file(String name) {
    byte[] file = files.get(ROOT + name);
    if (file == null) {
      throw new IllegalArgumentException("no file " + name + " in " + files.keySet());
    }
    return file;
  }

  Document xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file(name)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(name + " is not XML", e);
    }
  }

  /** The elements with a local name in a file, in order. */
  List<Element> elements(String file, String name) {
    return elements(xml(file).getDocumentElement(), name);
  }

  static List<Element> elements(Element within, String name) {
    NodeList nodes = within.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
