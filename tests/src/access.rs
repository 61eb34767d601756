//! What is asked of a page so that it is for everybody: scripts that run in it. Knows no driver.

/// axe-core itself, by its name from the root; it is put into the page first.
pub const AXE: &str = "ui/node_modules/axe-core/axe.min.js";

/// The rules of WCAG 2.2 at levels A and AA, and the good practices beside them. A target that stands half behind the bar at the
/// bottom is looked at again where scrolling brings it: the rule asks for the room that a person can reach.
pub const RUN: &str = r"
    const [done] = arguments
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const stands = async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const again = await axe.run(element, { runOnly: { type: 'rule', values: ['target-size'] }, resultTypes: ['violations'] })
      return again.violations.length === 0
    }
    const look = async () => {
      const [wrong, { x, y }] = [[], { x: window.scrollX, y: window.scrollY }]
      const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
      for (const rule of found.violations) {
        for (const node of rule.nodes) {
          if (rule.id === 'target-size' && await stands(document.querySelector(node.target[0]))) continue
          wrong.push({ rule: rule.id, where: `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}` })
        }
      }
      window.scrollTo({ left: x, top: y, behavior: 'instant' })
      return wrong
    }
    look().then(done, (why) => done([{ rule: String(why), where: '' }]))
";

/// What stands out of the window sideways, and what is too small to hit. Links within a sentence may be as high as it is.
pub const MEASURE: &str = r#"
    const wrong = []
    if (document.documentElement.scrollWidth > window.innerWidth + 1) {
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).pop()
      wrong.push(`wider than the window: ${document.documentElement.scrollWidth}, by ${out?.outerHTML.slice(0, 120)}`)
    }
    for (const one of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      const target = one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one
      const { width, height } = target.getBoundingClientRect()
      if (width === 0 || one.closest('.visually-hidden') || (one.matches('a') && one.closest('p, li, dd') && getComputedStyle(one).display === 'inline')) continue
      if (height < 43.5 || width < 43.5) wrong.push(`small target ${Math.round(width)}x${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`)
    }
    return wrong
"#;
