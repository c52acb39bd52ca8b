package org.postil.editor.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Reads all key bindings of the running workbench, the platform's and ours. */
class KeysTest {

  private static final String OURS = "org.postil.";

  /** Keys that mean something else in an article than elsewhere, on purpose. */
  private static final Set<String> MEANT = Set.of();

  private final IBindingService bindings =
      PlatformUI.getWorkbench().getService(IBindingService.class);
  private final IContextService contexts =
      PlatformUI.getWorkbench().getService(IContextService.class);

  @Test
  void noKeyOfOursMeansSomethingElseWhereItCounts() {
    for (Binding ours : ours()) {
      List<String> others =
          effective()
              .filter(other -> other.getTriggerSequence().equals(ours.getTriggerSequence()))
              .filter(other -> command(other) != command(ours))
              .filter(other -> isAbove(other.getContextId(), ours.getContextId()))
              .map(other -> command(other).getId())
              .filter(other -> !MEANT.contains(other))
              .toList();
      assertThat(others).as("also bound to %s", ours.getTriggerSequence()).isEmpty();
    }
  }

  @Test
  void noKeyOfOursIsTheBeginningOfAnother() {
    for (Binding ours : ours()) {
      assertThat(effective())
          .as("longer than %s", ours.getTriggerSequence())
          .noneMatch(
              other ->
                  other.getTriggerSequence().startsWith(ours.getTriggerSequence(), false)
                      && isAbove(other.getContextId(), ours.getContextId()));
    }
  }

  @Test
  void everyCommandOfOursHasNameDescriptionAndHandler() throws NotDefinedException {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    for (Command command : commands.getDefinedCommands()) {
      if (command.getId().startsWith(OURS)) {
        assertThat(command.getName()).as(command.getId()).isNotBlank().doesNotStartWith("%");
        assertThat(command.getDescription()).as(command.getId()).isNotBlank().doesNotStartWith("%");
        assertThat(command.getCategory().getName()).as(command.getId()).doesNotStartWith("%");
      }
    }
  }

  private List<Binding> ours() {
    List<Binding> found =
        effective().filter(binding -> command(binding).getId().startsWith(OURS)).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private Stream<Binding> effective() {
    return Arrays.stream(bindings.getBindings())
        .filter(binding -> binding.getParameterizedCommand() != null)
        .filter(binding -> onThisPlatform(binding.getPlatform()))
        .filter(binding -> binding.getLocale() == null)
        .filter(
            binding ->
                IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID.equals(binding.getSchemeId()));
  }

  private static boolean onThisPlatform(String platform) {
    return platform == null || platform.equals(org.eclipse.swt.SWT.getPlatform());
  }

  private static Command command(Binding binding) {
    return binding.getParameterizedCommand().getCommand();
  }

  /** Whether both count at once: {@code above} is {@code context} or one of its parents. */
  private boolean isAbove(String above, String context) {
    for (String at = context; at != null; at = parent(at)) {
      if (Objects.equals(at, above)) {
        return true;
      }
    }
    return false;
  }

  private String parent(String context) {
    try {
      return contexts.getContext(context).getParentId();
    } catch (NotDefinedException e) {
      throw new AssertionError(e);
    }
  }
}
