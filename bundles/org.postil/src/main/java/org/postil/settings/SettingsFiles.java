package org.postil.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.postil.internal.Messages;

/**
 * Finds and reads the settings files of articles. Each folder is looked at once; who wants to see
 * changes makes another instance. Safe for use by several threads.
 */
public final class SettingsFiles {

  private static final long MOST_BYTES = 1 << 20;

  private final Map<Path, Optional<SettingsFile>> known = new ConcurrentHashMap<>();

  /**
   * The settings file of the articles in {@code folder}: the one there, or in the nearest folder
   * above.
   */
  public Optional<SettingsFile> of(Path folder) {
    Path normal = folder.toAbsolutePath().normalize();
    Optional<SettingsFile> found = known.get(normal);
    // Two threads may read the same file; the one that comes second hands out what the first read.
    if (found == null) {
      Optional<SettingsFile> read = find(normal);
      found = Objects.requireNonNullElse(known.putIfAbsent(normal, read), read);
    }
    return found;
  }

  /** All that were read so far, in the order of their paths. */
  public List<SettingsFile> read() {
    return known.values().stream()
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(SettingsFile::path))
        .toList();
  }

  private Optional<SettingsFile> find(Path folder) {
    Path file = folder.resolve(SettingsFile.NAME);
    if (Files.isRegularFile(file)) {
      return Optional.of(read(file));
    }
    return Optional.ofNullable(folder.getParent()).flatMap(this::of);
  }

  private static SettingsFile read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return unread(file, Messages.format("settings.too-large"));
      }
      return SettingsParser.parse(file, Files.readString(file));
    } catch (CharacterCodingException e) {
      return unread(file, Messages.format("settings.encoding"));
    } catch (IOException e) {
      return unread(file, Messages.format("settings.unreadable"));
    }
  }

  private static SettingsFile unread(Path file, String why) {
    return new SettingsFile(file, CheckLevels.NONE, List.of(new SettingsProblem(0, why)));
  }
}
