// Small comforts. Every page can be read, and every order placed, without this file.
(function () {
  "use strict";
  document.documentElement.classList.add("js");

  var wrong = document.querySelector("main [aria-invalid=true]");
  if (wrong) {
    wrong.focus();
  }

  // What was wrong is being mended; whether it is right now is said when it is sent again.
  document.addEventListener("input", function (typed) {
    var field = typed.target;
    if (!field.classList.contains("is-invalid")) {
      return;
    }
    var error = document.getElementById(field.getAttribute("aria-describedby"));
    if (error) {
      error.remove();
    }
    field.classList.remove("is-invalid");
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
    var complaint = document.querySelector("[data-until-mended]");
    if (complaint && !document.querySelector("main .is-invalid")) {
      complaint.remove();
    }
  });

  document.querySelectorAll("form[data-submit-on-change]").forEach(function (form) {
    form.addEventListener("change", function () {
      form.querySelectorAll("select, input").forEach(function (field) {
        field.disabled = field.value === "";
      });
      form.submit();
    });
  });

  // Which price holds for so many.
  var tiers = document.querySelectorAll("[data-from]");
  var wanted = document.getElementById("quantity");
  if (wanted) {
    wanted.addEventListener("input", function () {
      var holds = null;
      tiers.forEach(function (tier) {
        tier.removeAttribute("aria-current");
        holds = Number(wanted.value) >= Number(tier.dataset.from) ? tier : holds;
      });
      if (holds) {
        holds.setAttribute("aria-current", "true");
      }
    });
  }

  // A menu that is open closes when one goes elsewhere.
  function closeMenus(except) {
    document.querySelectorAll(".desk-group[open]").forEach(function (group) {
      if (group !== except) {
        group.open = false;
      }
    });
  }
  document.addEventListener("click", function (click) {
    closeMenus(click.target.closest(".desk-group"));
  });
  document.addEventListener("focusin", function (focused) {
    closeMenus(focused.target.closest(".desk-group"));
  });
  document.addEventListener("keydown", function (pressed) {
    var open = document.querySelector(".desk-group[open]");
    if (pressed.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  // A wall says when it no longer hears of anything new.
  ["htmx:sendError", "htmx:responseError", "htmx:timeout"].forEach(function (failure) {
    document.body.addEventListener(failure, function () {
      document.body.classList.add("lost");
    });
  });
  document.body.addEventListener("htmx:afterOnLoad", function (loaded) {
    if (loaded.detail.successful) {
      document.body.classList.remove("lost");
    }
  });
})();
