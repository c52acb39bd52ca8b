package org.postil.rcp.workbench;

import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * The images that the platform's views expect the application to declare; without them projects and
 * problems have none. They come with the platform.
 */
final class WorkbenchImages {

  private static final String BUNDLE = "org.eclipse.ui.ide";
  private static final String FOLDER = "icons/full/";

  /** Names that {@code org.eclipse.ui.ide} looks up, and where in that bundle the images lie. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg"),
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg"),
          Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.svg"),
          Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.svg"),
          Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg"),
          Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg"),
          Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg"),
          Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg"),
          Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg"),
          Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg"),
          Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg"),
          Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "elcl16/smartmode_co.svg"),
          Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg"),
          Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"),
          Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout.svg"),
          Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout.svg"),
          Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.svg"),
          Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.svg"),
          Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz.svg"),
          Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.svg"));

  private final IWorkbenchConfigurer configurer;

  WorkbenchImages(IWorkbenchConfigurer configurer) {
    this.configurer = configurer;
  }

  void declare() {
    FILES.forEach((name, file) -> configurer.declareImage(name, image(file), true));
  }

  private static ImageDescriptor image(String file) {
    return ImageDescriptor.createFromURL(
        FileLocator.find(Platform.getBundle(BUNDLE), IPath.forPosix(FOLDER + file)));
  }
}
