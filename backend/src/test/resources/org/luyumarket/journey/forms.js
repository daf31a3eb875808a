// What the test of all forms does inside a page: finds the forms that a person fills in, and sends nonsense with them.
(() => {
    const OWN = ['hidden', 'submit', 'button', 'checkbox', 'radio', 'image', 'reset', 'fieldset', 'output'];

    const NONSENSE = {
        nothing: () => '',
        rubbish: field => ({
            number: '-1', date: '2026-13-45', month: '2026-13', time: '25:61', 'select-one': '???', tel: '???', email: '@'
        })[field.kind] ?? '<???>',
        excess: field => ({
            number: '99999999999999999999', date: '9999-12-31', month: '9999-12', 'select-one': '99999999999999999999',
            tel: '9'.repeat(40), email: 'a'.repeat(300) + '@example.com', textarea: '长'.repeat(3000)
        })[field.kind] ?? '长'.repeat(300)
    };

    const kind = element => /^(numeric|decimal)$/.test(element.inputMode) ? 'number' : element.type;

    /** The one of the buttons that is pressed: what a form is for, else its first that can be seen. */
    const button = elements => {
        const buttons = elements.filter(one => one.type === 'submit' && !one.classList.contains('visually-hidden') && !one.disabled);
        return buttons.find(one => one.classList.contains('btn-main')) ?? buttons[0];
    };

    /** Steps of a form are forms of their own. */
    const pressable = form => {
        const elements = [...form.elements];
        const steps = elements.filter(one => one.type === 'submit' && one.name === 'step');
        return [...new Set([button(elements), ...steps])];
    };

    const described = (form, pressed) => {
        const elements = [...form.elements];
        const field = element => ({name: element.name, kind: kind(element), value: element.value});
        return {
            step: (pressed?.name === 'step' ? pressed.value : '').replace(/\d.*/, ''),
            method: pressed?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get',
            address: new URL(pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', location).pathname,
            query: new URL(pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', location).search,
            inParts: form.getAttribute('enctype') === 'multipart/form-data',
            typed: elements.filter(one => one.name && !one.disabled && !OWN.includes(one.type)).map(field),
            ticked: elements.filter(one => one.name && ['checkbox', 'radio'].includes(one.type)).map(field),
            kept: [...elements.filter(one => one.name && one.type === 'hidden'), ...(pressed?.name ? [pressed] : [])].map(field)
        };
    };

    const body = (form, nonsense) => {
        const sent = form.inParts ? new FormData() : new URLSearchParams();
        form.kept.forEach(field => sent.append(field.name, field.value));
        form.typed.forEach(field => sent.append(field.name, field.kind !== 'file' ? NONSENSE[nonsense](field)
            : nonsense === 'nothing' ? new File([], '') : new File(['no table, no picture'], 'nonsense.exe')));
        if (nonsense !== 'nothing') {
            form.ticked.forEach(field => sent.append(field.name, field.kind === 'radio' ? '???' : field.value));
        }
        return sent;
    };

    const plain = text => text.replace(/\s+/g, '');

    const shown = (page, name) => [...page.getElementsByName(name)]
        .map(element => element.localName === 'textarea' ? element.textContent : element.getAttribute('value') ?? '');

    const lost = (page, form, nonsense) => form.typed
        .filter(field => !['password', 'file', 'select-one'].includes(field.kind))
        .filter(field => shown(page, field.name).length > 0 || NONSENSE[nonsense](field) !== '')
        .filter(field => !shown(page, field.name).some(value => plain(value) === plain(NONSENSE[nonsense](field))))
        .map(field => 'forgets what was typed into ' + field.name);

    const undescribed = page => [...page.querySelectorAll('.field-error[id]')]
        .filter(error => !page.querySelector(`[aria-describedby~="${error.id}"]`))
        .map(error => 'belongs to no field: ' + error.id);

    const untranslated = page => page.documentElement.lang !== 'en' ? [] : [...page.querySelectorAll('.field-error, [role=alert]')]
        .map(said => said.textContent.trim())
        .filter(said => /^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u.test(said))
        .map(said => 'Chinese in English: ' + said);

    /** What is not there, or is no longer, has no form to fill in again. */
    const isGone = (page, status) => status === 404 && page.querySelector('.error-status');

    const refused = (page, form, nonsense, status) => isGone(page, status) ? [] : [
        ...(page.querySelector('.error-status') ? ['loses the form: ' + page.querySelector('h1').textContent] : lost(page, form, nonsense)),
        ...(page.querySelector('main [role=alert], .field-error') ? [] : ['does not say what is wrong']),
        ...undescribed(page),
        ...untranslated(page)
    ];

    const wrong = (answer, text, form, nonsense) => {
        if (answer.status >= 500 || !(answer.headers.get('Content-Type') ?? '').startsWith('text/html')) {
            return [`answers ${answer.status} ${answer.headers.get('Content-Type')} ${text.slice(0, 200)}`];
        }
        const page = new DOMParser().parseFromString(text, 'text/html');
        return [
            ...(page.querySelector('main h1') && page.querySelector('link[href*="/assets/"]') ? [] : ['is no page of ours']),
            ...(/Exception|\bat org\.|\{\d}/.test(page.body.textContent) ? ['shows its inside'] : []),
            ...(answer.status >= 400 ? refused(page, form, nonsense, answer.status) : [])
        ];
    };

    return {
        collect: () => [...document.forms].flatMap(form => pressable(form).map(pressed => described(form, pressed)))
            .filter(form => form.method === 'post' && form.typed.length > 0),

        send: async (form, nonsense) => {
            const answer = await fetch(form.address + form.query, {method: 'POST', body: body(form, nonsense), headers: {Accept: 'text/html'}});
            const text = await answer.text();
            return {
                status: answer.status,
                led: answer.redirected ? new URL(answer.url).pathname : '',
                wrong: wrong(answer, text, form, nonsense),
                page: answer.status >= 400 && answer.status < 500 ? text : ''
            };
        }
    };
})()
